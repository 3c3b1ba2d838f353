import { describe, expect, it } from 'vitest'
import { parseQuote } from '../../../src/model/quote/parseQuote.ts'
import { type Quote, type QuoteStatus, quoteStatuses } from '../../../src/model/quote/quote.ts'
import { quotes, revisedQuote, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { withChangingGetter, withThrowingGetter } from '../hostile.ts'
import { cancelledRequest, changed, frozen, sentencesOf } from './builders.ts'

/** One of each status; the offer is a revised one. */
const samples: Readonly<Record<QuoteStatus, Quote>> = frozen({ ...quotes, quoted: revisedQuote })

function valueAt(source: unknown, path: string): unknown {
  return path.split('.').reduce((inside, key) => Object(inside)[key], source)
}

/** The samples that have a value at a path. */
function samplesWith(path: string): readonly Quote[] {
  const found = Object.values(samples).filter((quote) => valueAt(quote, path) !== undefined)
  expect(found).not.toEqual([])
  return found
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value)
}

const minutes = 'a whole number of minutes from 0 to 1,000,000'
const revision = 'the number of the revision, from 1'
const amount = 'a whole number of minor units (cents) from 0 to 1,000,000,000'
const currency = 'a currency code of three capital letters, such as USD'
const date = 'a calendar date without a time, such as 2026-12-04'
const time = 'an ISO 8601 time with a zone, such as 2026-11-24T06:00:00Z'
const name = 'a text of 1 to 200 characters, not blank'
const text = 'a text of 1 to 10000 characters, not blank'
const url = 'an https:, http: or mailto: address of at most 2048 characters'
const reference =
  'a reference of 1 to 50 letters and digits, with dots, dashes and underscores between them, such as 12345 or ABC-123'

const wrongDates = ['2026-02-30', '2026-12-04T00:00:00Z', '4.12.2026', '2026-12', 20_261_204]
const wrongTimes = ['2026-12-01T17:00:00', '2026-12-01', '2026-02-30T17:00Z', 1_795_000_000]
const wrongNames = [' ', 5, 'x'.repeat(201)]

type Row = readonly [path: string, expected: string, wrong: readonly unknown[]]

const termsRows: readonly Row[] = [
  ['revision', revision, [0, 1.5, '1', 1_000_001]],
  ['rate', 'a rate with currency and amount', [13_333, [1]]],
  ['rate.currency', currency, ['usd', 'USD\n', 'EURO', 840]],
  ['rate.amount', amount, [-1, 133.33, '13333', 1_000_000_001]],
  ['estimate', 'an estimate with min and max', [120, '2 h']],
  ['estimate.min', minutes, [-1, 0.5, '120']],
  ['estimate.max', minutes, [1_000_001, 60.5, true]],
  ['completion', date, wrongDates],
  ['validUntil', time, wrongTimes],
  ['assignee', 'an assignee with name and team', ['Ada Park', ['Ada Park']]],
  ['assignee.name', name, wrongNames],
  ['assignee.team', 'one of system-administration, software-development, partner', ['sales', 1]],
]

/** What prices, identifies or was agreed to. */
const strict: readonly Row[] = [
  ['status', `one of ${quoteStatuses.join(', ')}`, ['expired', 'Quoted', 'constructor', 5, []]],
  ['reference', reference, ['Q 2041', '[Ticket#1]', -1, 2 ** 53, 'x'.repeat(51), {}]],
  ['ticket', reference, ['1\r\nBcc: x', 1.5, ['40307']]],
  ['request', 'a request with a scope', ['Build it.', ['Build it.']]],
  ['request.scope', text, [' ', 5, 'x'.repeat(10_001)]],
  ['terms', 'terms with revision, rate, estimate, completion, validUntil and assignee', [5, [5]]],
  ...['terms', 'former'].flatMap((place) =>
    termsRows.map(([path, ...row]): Row => [`${place}.${path}`, ...row]),
  ),
  ['supersededBy', revision, [0, 1.5, '2']],
  ['approval', 'an approval with by, at and revision', [true, 'Kim Okafor']],
  ['approval.by', name, wrongNames],
  ['approval.at', time, wrongTimes],
  ['approval.revision', revision, [0, '1']],
  ['work.usedMinutes', minutes, [-1, 75.5, '75', 1_000_001]],
  ['work.updatedAt', time, ['15:00', 0]],
]

describe('a field that prices, identifies or was agreed to', () => {
  it.each(strict)('refuses the quote if absent, null, empty or wrong: `%s`', (...row) => {
    const [path, expected, wrong] = row
    for (const quote of samplesWith(path)) {
      expect(sentencesOf(parseQuote(changed(quote, path, undefined)))).toEqual([
        `\`${path}\` must be ${expected}, but is undefined. Add it.`,
      ])
      for (const value of [null, '', ...wrong]) {
        const [sentence, ...rest] = sentencesOf(parseQuote(changed(quote, path, value)))
        expect(rest).toEqual([])
        expect(sentence).toContain(`\`${path}\` must be ${expected}, but is `)
        expect(sentence).toMatch(/\. Correct it\.$/)
      }
    }
  })

  it.each(['in-progress', 'completed'] as const)('is the work of a quote that is %s', (status) => {
    for (const value of [undefined, null, '', 75]) {
      expect(sentencesOf(parseQuote(changed(quotes[status], 'work', value)))).toEqual([
        `\`work\` must be work with usedMinutes and updatedAt, but is ${shown(value)}. ${value === undefined ? 'Add' : 'Correct'} it.`,
      ])
    }
  })

  it.each(['min', 'max'])('is an estimate in order: another %s', (end) => {
    const quote = changed(samples.quoted, `terms.estimate.${end}`, end === 'min' ? 301 : 179)
    const { max, min } = quote.terms.estimate
    expect(sentencesOf(parseQuote(quote))).toEqual([
      `\`terms.estimate.min\` must be at most max (${max}), but is ${min}. Correct it.`,
    ])
  })
})

describe('a field that may be absent, but not wrong', () => {
  const total = (min: unknown) => ({ currency: 'USD', min, max: 44_443 })
  const cents = 'a whole number of minor units (cents) from 0'

  it.each<[string, Quote]>([
    ['former', samples.quoted],
    ['work', samples.cancelled],
    ['terms.total', quotes.quoted],
  ])('is left out with a warning if null or empty: `%s`', (path, quote) => {
    const without = changed(quote, path, undefined)
    expect(parseQuote(without)).toStrictEqual({ ok: true, value: without, warnings: [] })
    for (const empty of [null, '']) {
      const result = parseQuote(changed(quote, path, empty))
      expect(result).toMatchObject({ ok: true, warnings: [{ path: path.split('.') }] })
      expect(result).toHaveProperty('value', without)
    }
  })

  it.each<[string, string, unknown, string]>([
    ['former', 'former', 1, 'terms with revision, rate, estimate, completion'],
    ['work', 'work', 'many', 'work with usedMinutes and updatedAt'],
    ['terms.total', 'terms.total', '266.66', 'a total with currency, min and max'],
    ['terms.total', 'terms.total.min', total(undefined), cents],
    ['terms.total', 'terms.total.min', total(-1), cents],
    ['terms.total', 'terms.total.min', total('26666'), cents],
    ['terms.total', 'terms.total.max', { ...total(1), max: 1.5 }, cents],
    ['terms.total', 'terms.total.currency', { ...total(1), currency: '$' }, currency],
  ])('refuses the quote if wrong: `%s`, at `%s`', (path, place, value, expected) => {
    const [sentence] = sentencesOf(parseQuote(changed(quotes.cancelled, path, value)))
    expect(sentence).toContain(`\`${place}\` must be ${expected}`)
    const isWhole = path === place
    expect(sentence?.endsWith('Correct it or leave it out.')).toBe(isWhole)
  })
})

describe('a field that only informs', () => {
  const rows: readonly Row[] = [
    ['appId', name, [' ', {}, 'x'.repeat(201)]],
    ['url', url, ['javascript:alert(1)', 5, `https://x.example/${'x'.repeat(2_048)}`]],
    ['request.tried', text, [' ', {}, 'x'.repeat(10_001)]],
    ['request.wishedCompletion', date, ['soon', ...wrongDates]],
    ['terms.scope', text, ['\n', 5]],
    ['remark', 'a remark with the time `at`', ['No.', ['No.']]],
    ['remark.by', name, wrongNames],
    ['remark.text', text, [' ', [], 'x'.repeat(10_001)]],
  ]

  it.each(rows)('is left out with a warning if null, empty or wrong: `%s`', (...row) => {
    const [path, expected, wrong] = row
    for (const quote of samplesWith(path)) {
      const without = changed(quote, path, undefined)
      expect(parseQuote(without)).toStrictEqual({ ok: true, value: without, warnings: [] })
      for (const value of [null, '', ...wrong]) {
        const result = parseQuote(changed(quote, path, value))
        expect(result).toMatchObject({ ok: true, warnings: [{ path: path.split('.'), expected }] })
        expect(result).toHaveProperty('value', without)
        expect(result).toHaveProperty(
          'warnings.0.message',
          expect.stringMatching(/\. It was left out\.$/),
        )
      }
    }
  })
})

describe('a value at its limit, or in another spelling', () => {
  it.each<[string, unknown, unknown?]>([
    ['reference', 40_309, '40309'],
    ['reference', 0, '0'],
    ['reference', 'x'.repeat(50)],
    ['ticket', 40_307, '40307'],
    ['ticket', Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['request.scope', 'x'.repeat(10_000)],
    ['request.scope', 'Build\u202e it', 'Build it'],
    ['appId', 'x'.repeat(200)],
    ['appId', 7, '7'],
    ['terms.rate.amount', 0],
    ['terms.rate.amount', 1_000_000_000],
    ['terms.estimate', { min: 0, max: 0 }],
    ['terms.estimate', { min: 1_000_000, max: 1_000_000 }],
    ['terms.revision', 1_000_000],
    ['terms.completion', '2028-02-29'],
    ['terms.validUntil', '2026-12-01T17:00:00+0000', '2026-12-01T17:00:00+00:00'],
    ['terms.validUntil', '2026-12-01 17:00:00.5z', '2026-12-01T17:00:00.5Z'],
    ['terms.assignee.name', 'x'.repeat(200)],
  ])('is read: `%s` %j', (path, value, read = value) => {
    expect(parseQuote(changed(quotes.quoted, path, value))).toEqual({
      ok: true,
      value: changed(quotes.quoted, path, read),
      warnings: [],
    })
  })
})

describe('the total in the terms', () => {
  // 120 minutes at 133.33 cost 266.66; 200 cost 444.43⅓.
  const total = { currency: 'USD', min: 26_666, max: 44_443 }
  const expected = '26666 to 44443 USD (rate × estimate, in minor units)'

  it('is checked by the rule, and not kept', () => {
    expect(parseQuote(changed(quotes.quoted, 'terms.total', total))).toStrictEqual({
      ok: true,
      value: quotes.quoted,
      warnings: [],
    })
  })

  it.each([
    { ...total, max: 44_444 },
    { ...total, min: 26_665 },
    { ...total, currency: 'EUR' },
  ])('refuses the quote if it is another: %j', (wrong) => {
    for (const place of ['terms', 'former']) {
      const quote = { ...revisedQuote, terms: { ...terms, revision: 2 } }
      expect(sentencesOf(parseQuote(changed(quote, `${place}.total`, wrong)))).toEqual([
        `\`${place}.total\` must be ${expected}, but is an object. Correct it.`,
      ])
    }
  })

  it('may be beyond the limit of a rate', () => {
    const rate = { currency: 'IDR', amount: 400_000_000 }
    const large = { currency: 'IDR', min: 4_000_000_000, max: 4_000_000_000 }
    const offer = { ...terms, rate, estimate: { min: 600, max: 600 }, total: large }
    expect(parseQuote({ ...quotes.quoted, terms: offer }).ok).toBe(true)
  })
})

describe('revisions', () => {
  const approval = '`approval.revision` must be 1, the revision of these terms, but is 2.'

  it.each<[string, object, readonly string[]]>([
    [
      'former terms that are not before',
      { ...revisedQuote, former: revisedTerms },
      ['`former.revision` must be a revision before 2, but is 2. Correct it.'],
    ],
    [
      'a revision that replaces itself, in a muddle',
      { ...quotes.superseded, former: terms, supersededBy: 1 },
      [
        '`former.revision` must be a revision before 1, but is 1. Correct it.',
        '`supersededBy` must be a revision after 1, but is 1. Correct it.',
      ],
    ],
    ...(['approved', 'in-progress', 'completed', 'cancelled'] as const).map(
      (status): [string, object, readonly string[]] => [
        `an approval of other terms: ${status}`,
        changed(quotes[status], 'approval.revision', 2),
        [`${approval} Have the customer approve these terms first.`],
      ],
    ),
  ])('must be in order: %s', (_, quote, sentences) => {
    expect(sentencesOf(parseQuote(quote))).toEqual(sentences)
  })

  it('may follow each other in steps of more than one', () => {
    expect(parseQuote(changed(revisedQuote, 'terms.revision', 7)).ok).toBe(true)
    expect(parseQuote({ ...quotes.superseded, supersededBy: 9 }).ok).toBe(true)
  })
})

describe('a cancelled quote', () => {
  it.each(['terms', 'former', 'approval', 'work'])('is a request with an empty `%s`', (key) => {
    for (const empty of [null, '']) {
      expect(parseQuote({ ...cancelledRequest, [key]: empty })).toStrictEqual({
        ok: true,
        value: cancelledRequest,
        warnings: [],
      })
    }
    expect(parseQuote({ ...cancelledRequest, [key]: [] })).toHaveProperty('value', cancelledRequest)
  })

  it.each(['terms', 'former', 'approval', 'work'])('is work once `%s` says anything', (key) => {
    for (const value of ['x', 5, 0, false, [5], {}]) {
      expect(parseQuote({ ...cancelledRequest, [key]: value })).toHaveProperty('ok', false)
    }
    expect(parseQuote(withThrowingGetter(cancelledRequest, key))).toHaveProperty('ok', false)
  })

  it('keeps nothing that a getter showed only to the first look', () => {
    const fading = withChangingGetter(samples.cancelled, 'terms', [terms, undefined])
    expect(parseQuote(fading)).toHaveProperty('ok', false)
  })

  it('is readable without its remark, or with one that is not whole', () => {
    for (const remark of [undefined, null, { at: 'today' }]) {
      expect(parseQuote({ ...cancelledRequest, remark })).toHaveProperty('ok', true)
    }
  })

  it.each(['terms', 'approval'])('is work with all of it, once it has any: no `%s`', (key) => {
    const quote = { ...revisedQuote, ...quotes.cancelled, former: terms, terms: revisedTerms }
    const approved = changed(quote, 'approval.revision', 2)
    expect(parseQuote(approved).ok).toBe(true)
    for (const other of ['terms', 'former', 'approval', 'work']) {
      if (other === key) continue
      const little = { ...cancelledRequest, [other]: approved[other] }
      expect(sentencesOf(parseQuote(little))).toContainEqual(
        expect.stringMatching(new RegExp(`^\`${key}\` must be .+ undefined\\. Add it\\.$`)),
      )
    }
  })
})
