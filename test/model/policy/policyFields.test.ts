import { describe, expect, it } from 'vitest'
import { parseSupportPolicy } from '../../../src/model/policy/parseSupportPolicy.ts'
import { changed, wholeDocument } from './documents.ts'

const name = 'a text of 1 to 200 characters, not blank'
const longText = 'a text of 1 to 2000 characters, not blank'
const url = 'an https:, http: or mailto: address of at most 2048 characters'
const email = 'an e-mail address of at most 254 characters'
const currency = 'a currency code of three capital letters, such as USD'
const amount = 'a whole number of minor units (cents) from 0 to 1,000,000,000'
const offer = 'an offer with the status offered, not-offered or unknown'
const status = 'one of offered, not-offered, unknown'
const ids = 'public-forum, dedicated-forum, developer, professional, consulting'
const factors = 'an object with the keys technical-knowledge, stability, vendor-relationship'

const at = (path: string, value: unknown) => parseSupportPolicy(changed(wholeDocument, path, value))

const isLeftOut = (path: string, value: unknown, expected: string, rest: unknown = undefined) => {
  const result = at(path, value)
  expect(result).toMatchObject({
    ok: true,
    warnings: [
      { path: path.split('.'), expected, message: expect.stringMatching(/\. It was left out\.$/) },
    ],
  })
  if (result.ok) expect(result.value).toEqual(changed(wholeDocument, path, rest))
}

describe.each([
  ['app.vendor', name, ['x'.repeat(201), ['Example Ltd']]],
  ['channels.developer.url', url, ['javascript:alert(1)', '/help', { href: 'https://a.example' }]],
  ['channels.developer.email', email, ['help', 'a@b.c?bcc=d@e.f']],
  ['channels.developer.hours', name, [' ', 'x'.repeat(201)]],
  ['channels.developer.responseTime', name, [2]],
  ['channels.developer.scope', longText, ['x'.repeat(2_001), true]],
  ['channels.developer.note', longText, ['\t\n\u00a0']],
  ['channels.dedicated-forum.note', longText, [[]]],
  ['factors', factors, [[], 'good']],
  ['factors.technical-knowledge', longText, [1]],
  ['factors.stability', longText, [' ']],
  ['factors.vendor-relationship', longText, [{}]],
])('the optional field %s', (path, expected, wrong) => {
  it.each([null, '', ...wrong])('is left out with a warning if it is %j', (value) => {
    isLeftOut(path, value, expected)
  })

  it('may be absent', () => {
    expect(at(path, undefined)).toMatchObject({ ok: true, warnings: [] })
  })
})

describe.each([
  ['app', 'an object with id and name', undefined],
  ['channels.consulting.rate', 'a rate with currency, min and max', undefined],
  ['channels.public-forum', offer, { status: 'unknown' }],
  ['channels.dedicated-forum', offer, { status: 'unknown' }],
  ['channels.developer', offer, { status: 'unknown' }],
  ['channels.professional', offer, { status: 'unknown' }],
  ['channels.consulting', offer, { status: 'unknown' }],
])('the decisive field %s', (path, expected, fallback) => {
  it.each([null, '', []])('is left out with a warning if it is %j', (value) => {
    isLeftOut(path, value, expected, fallback)
  })

  it('may be absent', () => {
    const result = at(path, undefined)
    expect(result).toMatchObject({ ok: true, warnings: [] })
    if (result.ok) expect(result.value).toEqual(changed(wholeDocument, path, fallback))
  })

  it.each([5, 'offered', true, ['offered']])('refuses the document if it is %j', (value) => {
    const advice = 'Correct it or leave it out.'
    expect(at(path, value)).toMatchObject({
      ok: false,
      issues: [{ path: path.split('.'), expected, message: expect.stringContaining(advice) }],
    })
  })
})

it.each<[string, string, unknown[]]>([
  ['version', 'the number 1', [2, '1', null, undefined]],
  ['app.id', name, ['', ' ', 7.5, 'x'.repeat(201), null, undefined]],
  ['app.name', name, ['', '\u00a0', null, undefined]],
  ['channels', `an object with the keys ${ids}`, ['all', ['all'], 31, null, undefined]],
  ['channels.developer.status', status, ['maybe', 'OFFERED', true, null, undefined]],
  ['channels.consulting.rate.currency', currency, ['usd', '$', '', null, undefined]],
  ['channels.consulting.rate.min', amount, [-1, 0.5, '1', null, undefined]],
  ['channels.consulting.rate.max', amount, [1_000_000_001, Number.NaN, 133.33, null, undefined]],
  ['channels.consulting.rate.min', 'at most max (25000)', [25_001]],
])('the required field %s refuses the document if it is not %s', (path, expected, wrong) => {
  for (const value of wrong) {
    expect(at(path, value)).toMatchObject({
      ok: false,
      issues: [
        {
          path: path.split('.'),
          expected,
          message: expect.stringMatching(value === undefined ? /Add it\.$/ : /Correct it\.$/),
        },
      ],
    })
  }
})

it.each([
  'locale',
  'app.owner',
  'channels.phone',
  'channels.developer.mail',
  'channels.dedicated-forum.url',
  'channels.professional.note',
  'channels.consulting.rate.unit',
  'factors.history',
])('the unknown key %s is ignored with a warning', (path) => {
  expect(at(path, 1)).toEqual({
    ok: true,
    value: wholeDocument,
    warnings: [expect.objectContaining({ path: path.split('.'), expected: 'absent' })],
  })
})

it('reads channels without keys as PHP writes them', () => {
  expect(at('channels', [])).toMatchObject({
    ok: true,
    value: { channels: { developer: { status: 'unknown' } } },
    warnings: [{ path: ['channels'] }],
  })
})

it('reads the id of an app as a number, and in the order it is stored', () => {
  expect(at('app.id', 7)).toHaveProperty('value.app.id', '7')
  expect(at('app.id', '\u202efilter')).toHaveProperty('value.app.id', 'filter')
})
