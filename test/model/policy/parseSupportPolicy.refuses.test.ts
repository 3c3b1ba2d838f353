import { describe, expect, it } from 'vitest'
import { parseSupportPolicy } from '../../../src/model/policy/parseSupportPolicy.ts'
import type { Issue } from '../../../src/model/result.ts'
import { minimalPolicy, offering } from './documents.ts'

function issuesOf(input: unknown): readonly Issue[] {
  const result = parseSupportPolicy(input)
  return result.ok ? [] : result.issues
}

const developer = ['channels', 'developer']

describe('parseSupportPolicy refuses', () => {
  const texts = {
    short: 'a text of 1 to 200 characters, not blank',
    long: 'a text of 1 to 2000 characters, not blank',
  }
  const link = 'an https:, http: or mailto: address of at most 2048 characters'
  const address = 'an e-mail address of at most 254 characters'
  const amount = 'a whole number of minor units (cents) from 0 to 1,000,000,000'
  const currency = 'a currency code of three capitals, such as USD'
  const rate = (changes: object) =>
    offering({ rate: { currency: 'USD', min: 1, max: 2, ...changes } })
  const statuses = 'offered, not-offered or unknown'
  const parseFirst = 'Pass the parsed document, not its text: use JSON.parse first.'
  const { app } = minimalPolicy

  function expectIssue(
    input: unknown,
    path: Issue['path'],
    [expected, received]: readonly [expected: string, received: string],
    advice: string,
  ): void {
    const place = path.length === 0 ? 'The input' : `\`${path.join('.')}\``
    const message = `${place} must be ${expected}, but is ${received}. ${advice}`
    expect(issuesOf(input)).toEqual([{ path, expected, received, message }])
  }

  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, 'undefined', 'Pass the whole document.'],
    ['null', null, 'null', 'Pass the whole document.'],
    ['a list of policies', [minimalPolicy], 'a list', 'Pass the whole document.'],
    ['the text of a document', '{"version":1}', '"{\\"version\\":1}"', parseFirst],
    ['an empty text', '', '""', parseFirst],
  ])('%s, and says what to pass', (_, input, received, advice) => {
    expectIssue(input, [], ['a support policy document', received], advice)
  })

  it.each<[string, unknown, Issue['path'], string, string]>([
    ['another version', { ...minimalPolicy, version: 2 }, ['version'], 'the number 1', '2'],
    ['a version as text', { ...minimalPolicy, version: '1' }, ['version'], 'the number 1', '"1"'],
    [
      'an app as text',
      { ...minimalPolicy, app: 'A' },
      ['app'],
      'an object with id and name',
      '"A"',
    ],
    [
      'an empty id',
      { ...minimalPolicy, app: { ...app, id: '' } },
      ['app', 'id'],
      texts.short,
      '""',
    ],
    [
      'a name that is null',
      { ...minimalPolicy, app: { ...app, name: null } },
      ['app', 'name'],
      texts.short,
      'null',
    ],
    [
      'a currency in small letters',
      rate({ currency: 'usd' }),
      [...developer, 'rate', 'currency'],
      currency,
      '"usd"',
    ],
    ['a negative rate', rate({ min: -1 }), [...developer, 'rate', 'min'], amount, '-1'],
    ['a fraction of a cent', rate({ max: 2.5 }), [...developer, 'rate', 'max'], amount, '2.5'],
    [
      'a rate that is no number',
      rate({ max: Number.NaN }),
      [...developer, 'rate', 'max'],
      amount,
      'NaN',
    ],
    ['a rate as text', rate({ max: '2' }), [...developer, 'rate', 'max'], amount, '"2"'],
    [
      'a rate too high',
      rate({ max: 1_000_000_001 }),
      [...developer, 'rate', 'max'],
      amount,
      '1000000001',
    ],
    [
      'a range upside down',
      rate({ min: 3 }),
      [...developer, 'rate', 'min'],
      'at most max, which is 2',
      '3',
    ],
    [
      'a blank id',
      { ...minimalPolicy, app: { ...app, id: ' ' } },
      ['app', 'id'],
      texts.short,
      '" "',
    ],
    [
      'channels as text',
      { ...minimalPolicy, channels: 'all' },
      ['channels'],
      'an object with the keys public-forum, dedicated-forum, developer, professional, consulting',
      '"all"',
    ],
  ])('%s, where something is required', (_, input, path, expected, received) => {
    expectIssue(input, path, [expected, received], 'Correct it.')
  })

  it.each<[string, unknown, Issue['path'], string, string]>([
    [
      'a vendor in a list',
      { ...minimalPolicy, app: { ...app, vendor: ['B'] } },
      ['app', 'vendor'],
      texts.short,
      'a list',
    ],
    [
      'a long text',
      offering({ hours: 'x'.repeat(201) }),
      [...developer, 'hours'],
      texts.short,
      `"${'x'.repeat(60)}…"`,
    ],
    ['an empty note', offering({ note: '' }), [...developer, 'note'], texts.long, '""'],
    [
      'a script as link',
      offering({ url: 'javascript:alert(1)' }),
      [...developer, 'url'],
      link,
      '"javascript:alert(1)"',
    ],
    ['a relative link', offering({ url: '/help' }), [...developer, 'url'], link, '"/help"'],
    [
      'an e-mail address with headers',
      offering({ email: 'a@b.c?bcc=d@e.f' }),
      [...developer, 'email'],
      address,
      '"a@b.c?bcc=d@e.f"',
    ],
    [
      'a blank note',
      offering({ note: '\t\n\u00a0' }),
      [...developer, 'note'],
      texts.long,
      '"\\t\\n\u00a0"',
    ],
    [
      'a rate as a number',
      offering({ rate: 5 }),
      [...developer, 'rate'],
      'a rate with currency, min and max',
      '5',
    ],
    [
      'an offer that is null',
      { ...minimalPolicy, channels: { developer: null } },
      developer,
      'an offer with the status offered, not-offered or unknown',
      'null',
    ],
    [
      'a factor that is blank',
      { ...minimalPolicy, factors: { stability: ' ' } },
      ['factors', 'stability'],
      texts.long,
      '" "',
    ],
    [
      'a link that reads backwards',
      offering({ url: 'https://example.com/\u202egpj.exe' }),
      [...developer, 'url'],
      link,
      '"https://example.com/\\u{202e}gpj.exe"',
    ],
  ])('%s, which may be left out', (_, input, path, expected, received) => {
    expectIssue(input, path, [expected, received], 'Correct it or leave it out.')
  })

  it.each<[string, unknown, Issue['path'], string]>([
    ['no version', { app, channels: {} }, ['version'], 'the number 1'],
    ['no app', { version: 1, channels: {} }, ['app'], 'an object with id and name'],
    ['no name', { ...minimalPolicy, app: { id: 'a' } }, ['app', 'name'], texts.short],
    [
      'no currency',
      offering({ rate: { min: 1, max: 2 } }),
      [...developer, 'rate', 'currency'],
      currency,
    ],
    [
      'half a rate',
      offering({ rate: { currency: 'USD', min: 1 } }),
      [...developer, 'rate', 'max'],
      amount,
    ],
  ])('%s, and says what to add', (_, input, path, expected) => {
    expectIssue(input, path, [expected, 'undefined'], 'Add it.')
  })

  it.each<[string, object, string, string]>([
    ['an unknown status', { status: 'maybe' }, '"maybe"', 'Correct it.'],
    ['a status of another type', { status: true }, 'true', 'Correct it.'],
    ['no status', {}, 'undefined', 'Add it.'],
  ])('an offer with %s, and names the ones there are', (_, offer, received, advice) => {
    const input = { ...minimalPolicy, channels: { developer: offer } }
    expectIssue(input, [...developer, 'status'], [statuses, received], advice)
  })

  it.each<[string, unknown]>([
    ['the app', { ...minimalPolicy, app: Object.assign([], minimalPolicy.app) }],
    ['the channels', { ...minimalPolicy, channels: [] }],
    [
      'an offer',
      { ...minimalPolicy, channels: { developer: Object.assign([], { status: 'offered' }) } },
    ],
    ['the factors', { ...minimalPolicy, factors: [] }],
    ['a rate', offering({ rate: Object.assign([], { currency: 'USD', min: 1, max: 2 }) })],
  ])('a list in place of %s', (_, input) => {
    expect(issuesOf(input)).toMatchObject([{ received: 'a list' }])
  })

  it('channels and factors that are no records, and names their keys', () => {
    const issues = issuesOf({ ...minimalPolicy, channels: 'all', factors: 'good' })
    expect(issues.map(({ expected }) => expected)).toEqual([
      'an object with the keys public-forum, dedicated-forum, developer, professional, consulting',
      'an object with the keys technical-knowledge, stability, vendor-relationship',
    ])
  })

  it('each fault by itself, once', () => {
    const input = {
      version: 3,
      app: { id: 'x'.repeat(300), name: '' },
      channels: { developer: { status: 'offered', url: `/${'x'.repeat(3_000)}` }, consulting: 16 },
    }
    expect(issuesOf(input).map(({ path }) => path.join('.'))).toEqual([
      'version',
      'app.id',
      'app.name',
      'channels.developer.url',
      'channels.consulting',
    ])
    expect(issuesOf(rate({ min: -1.5 }))).toHaveLength(1)
  })
})
