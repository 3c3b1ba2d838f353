import { describe, expect, it } from 'vitest'
import {
  amount,
  byStatus,
  choice,
  currency,
  date,
  email,
  flag,
  integer,
  longText,
  minutes,
  name,
  ordered,
  plainText,
  reference,
  refined,
  text,
  time,
  url,
} from '../../../src/model/reading/checks.ts'
import { type Check, parseDocument, record, required } from '../../../src/model/reading/fields.ts'
import { referencePattern } from '../../../src/model/values/reference.ts'
import { withChangingGetter } from '../hostile.ts'

const level = choice([1, 2, 3], 'the level 1, 2 or 3')
const range = ordered(
  record<{ min: number; max: number }>(
    { min: required(minutes), max: required(minutes) },
    'a range with min and max',
  ),
)

describe('a check', () => {
  it.each<[string, Check<unknown>, unknown, unknown]>([
    ['text', text(3), ' a ', ' a '],
    ['name', name, 'x'.repeat(200), 'x'.repeat(200)],
    ['longText', longText, 'x'.repeat(2_000), 'x'.repeat(2_000)],
    ['plainText', plainText(3), '\u202eabc\u2069', 'abc'],
    ['url', url, `https://${'x'.repeat(2_040)}`, `https://${'x'.repeat(2_040)}`],
    ['email', email, `a@${'x'.repeat(252)}`, `a@${'x'.repeat(252)}`],
    ['currency', currency, 'UYW', 'UYW'],
    ['reference', reference, 40_309, '40309'],
    ['time', time, '2026-11-24 06:00:00+0000', '2026-11-24T06:00:00+00:00'],
    ['date', date, '2026-12-04', '2026-12-04'],
    ['amount', amount, 1_000_000_000, 1_000_000_000],
    ['amount', amount, -0, 0],
    ['minutes', minutes, 1_000_000, 1_000_000],
    ['flag', flag, false, false],
    ['integer', integer(2, 4, 'a grade'), 2, 2],
    ['choice', level, 3, 3],
    ['ordered', range, { min: 5, max: 5 }, { min: 5, max: 5 }],
  ])('%s accepts %#', (_, check, input, value) => {
    expect(parseDocument(input, check)).toStrictEqual({ ok: true, value, warnings: [] })
  })

  const cents = 'a whole number of minor units (cents) from 0 to 1,000,000,000'
  const span = 'a whole number of minutes from 0 to 1,000,000'
  const instant = 'an ISO 8601 time with a zone, such as 2026-11-24T06:00:00Z'
  const day = 'a calendar date without a time, such as 2026-12-04'
  const address = 'an https:, http: or mailto: address of at most 2048 characters'
  const mail = 'an e-mail address of at most 254 characters'
  const code = 'a currency code of three capital letters, such as USD'
  const ref =
    'a reference of 1 to 50 letters and digits, with dots, dashes and underscores between them, such as 12345 or ABC-123'

  it.each<[string, Check<unknown>, unknown, string]>([
    ['text', text(3), 'abcd', 'a text of 1 to 3 characters, not blank'],
    ['text', text(3), ' \u00a0', 'a text of 1 to 3 characters, not blank'],
    ['text', text(3), 7, 'a text of 1 to 3 characters, not blank'],
    ['name', name, 'x'.repeat(201), 'a text of 1 to 200 characters, not blank'],
    ['longText', longText, 'x'.repeat(2_001), 'a text of 1 to 2000 characters, not blank'],
    ['plainText', plainText(3), '\u202e', 'a text of 1 to 3 characters, not blank'],
    ['plainText', plainText(3), 7, 'a text of 1 to 3 characters, not blank'],
    ['url', url, 'javascript:alert(1)', address],
    ['url', url, `https://${'x'.repeat(2_041)}`, address],
    ['url', url, ['https://example.com'], address],
    ['email', email, 'a@b?bcc=c', mail],
    ['email', email, `a@${'x'.repeat(253)}`, mail],
    ['currency', currency, 'usd', code],
    ['currency', currency, 'USDT', code],
    ['reference', reference, '#12', ref],
    ['time', time, '2026-11-24', instant],
    ['time', time, ['2026-11-24T06:00:00Z'], instant],
    ['date', date, '2026-02-30', day],
    ['date', date, ['2026-12-04'], day],
    ['amount', amount, 1_000_000_001, cents],
    ['amount', amount, 133.33, cents],
    ['amount', amount, '1', cents],
    ['minutes', minutes, 1_000_001, span],
    ['minutes', minutes, -1, span],
    ['flag', flag, 'true', 'true or false'],
    ['flag', flag, 1, 'true or false'],
    ['integer', integer(2, 4, 'a grade'), 1, 'a grade'],
    ['integer', integer(2, 4, 'a grade'), 5, 'a grade'],
    ['choice', level, '3', 'the level 1, 2 or 3'],
    ['choice', choice(['a', 'b']), 'A', 'one of a, b'],
  ])('%s refuses %#', (_, check, input, expected) => {
    expect(parseDocument(input, check)).toMatchObject({ ok: false, issues: [{ expected }] })
  })
})

it('says as data what it demands', () => {
  const rules = [flag, minutes, level, reference, time, date].map(({ rule }) => rule)
  expect(rules).toEqual([
    { type: 'boolean' },
    { type: 'integer', min: 0, max: 1_000_000 },
    { type: 'choice', values: [1, 2, 3] },
    { type: 'text', maxLength: 50, pattern: referencePattern },
    { type: 'text', maxLength: 40, pattern: /^\d{4}-\d\d-\d\d[Tt ]/ },
    { type: 'text', maxLength: 10, pattern: /^\d{4}-\d\d-\d\d$/ },
  ])
})

describe('ordered', () => {
  it('refuses a min above max, at min', () => {
    expect(parseDocument({ min: 6, max: 5 }, range)).toMatchObject({
      issues: [{ path: ['min'], expected: 'at most max (5)', received: '6' }],
    })
  })
})

describe('refined', () => {
  it('refines what was accepted, and nothing else', () => {
    const loud = refined(name, (value) => value.toUpperCase())
    expect(parseDocument('a', loud)).toMatchObject({ ok: true, value: 'A' })
    expect(parseDocument(1, loud)).toMatchObject({ ok: false, issues: [{ path: [] }] })
  })
})

describe('byStatus', () => {
  const lamp = byStatus<{ status: 'on'; level: number } | { status: 'off' }>(
    {
      on: record({ status: required(choice(['on'])), level: required(amount) }, 'a lamp'),
      off: record({ status: required(choice(['off'])) }, 'a lamp'),
    },
    'a lamp',
  )

  it.each([{ status: 'on', level: 3 }, { status: 'off' }])('accepts %j', (value) => {
    expect(parseDocument(value, lamp)).toEqual({ ok: true, value, warnings: [] })
  })

  it.each<[unknown, string]>([
    [{ status: 'dim' }, '`status` must be one of on, off, but is "dim". Correct it.'],
    [{ status: 'toString' }, '`status` must be one of on, off, but is "toString". Correct it.'],
    [{ status: null }, '`status` must be one of on, off, but is null. Correct it.'],
    [{}, '`status` must be one of on, off, but is undefined. Add it.'],
    [[{ status: 'off' }], 'The input must be a lamp, but is a list. Pass the whole document.'],
    [{ status: 'on' }, expect.stringMatching(/^`level` must be .*Add it\.$/)],
  ])('refuses %j', (input, message) => {
    expect(parseDocument(input, lamp)).toMatchObject({ ok: false, issues: [{ message }] })
  })

  it('refuses a status that changes while it is read', () => {
    const input = withChangingGetter({ level: 1 }, 'status', ['off', 'on'])
    expect(parseDocument(input, lamp)).toMatchObject({ ok: false, issues: [{ path: ['status'] }] })
  })
})
