import { describe, expect, it } from 'vitest'
import { parseQuote } from '../../../src/model/quote/parseQuote.ts'
import { type Quote, type QuoteStatus, quoteStatuses } from '../../../src/model/quote/quote.ts'
import { isQuote } from '../../../src/model/quote/quoteGuards.ts'
import { quotes, revisedQuote, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { changed } from './builders.ts'

function issuesOf(input: unknown) {
  const result = parseQuote(input)
  return result.ok ? [] : result.issues
}

/** The sentence about the one thing that is wrong with an input. */
function sentenceOf(input: unknown): string {
  const [issue, ...rest] = issuesOf(input)
  expect(rest).toEqual([])
  return issue?.message ?? ''
}

/** One of each status; the offer is a revised one. */
const samples: Readonly<Record<QuoteStatus, Quote>> = { ...quotes, quoted: revisedQuote }

type Row = readonly [QuoteStatus, path: string, value: unknown, expected: string, received: string]

/** Refuses the sample with the value at the path, in a sentence of what, where, and what to do. */
function expectRefusal([status, path, value, what, received]: Row): string {
  const input = changed(samples[status], path, value)
  const sentence = sentenceOf(input)
  expect(issuesOf(input)[0]?.path).toEqual(path.split('.'))
  expect(sentence).toContain(`\`${path}\` must be ${what}, but is ${received}. Correct it`)
  return sentence
}

const expected = {
  minutes: 'a whole number of minutes from 0 to 1,000,000',
  revision: 'the number of the revision, from 1',
  amount: 'a whole number of minor units (cents) from 0 to 1,000,000,000',
  currency: 'a currency code of three capitals, such as USD',
  date: 'a calendar date without a time, such as 2026-12-04',
  time: 'a time in ISO 8601 with its zone, such as 2026-11-24T06:00:00Z',
  name: 'a text of 1 to 200 characters, not blank',
  text: 'a text of 1 to 10000 characters, not blank',
  reference:
    'a reference of 1 to 50 letters and digits, with dots, dashes and underscores between them, such as 12345 or ABC-123',
  team: 'one of system-administration, software-development, partner',
  status: `one of ${quoteStatuses.join(', ')}`,
  url: 'an https:, http: or mailto: address of at most 2048 characters',
}

const whole = {
  request: 'a request with its scope',
  terms: 'terms with revision, rate, estimate, completion, validUntil and assignee',
  rate: 'a rate with currency and amount',
  estimate: 'an estimate with min and max',
  assignee: 'an assignee with name and team',
  approval: 'an approval with by, at and revision',
  remark: 'a remark with the time `at`',
  work: 'work with usedMinutes, updatedAt',
}

describe('a quote without a part it needs', () => {
  it.each<[QuoteStatus, string, string]>([
    ['quoted', 'reference', expected.reference],
    ['quoted', 'ticket', expected.reference],
    ['quoted', 'status', expected.status],
    ['requested', 'request', whole.request],
    ['requested', 'request.scope', expected.text],
    ['quoted', 'terms', whole.terms],
    ['changes-requested', 'terms', whole.terms],
    ['superseded', 'terms', whole.terms],
    ['quoted', 'terms.revision', expected.revision],
    ['quoted', 'terms.rate', whole.rate],
    ['quoted', 'terms.rate.currency', expected.currency],
    ['quoted', 'terms.rate.amount', expected.amount],
    ['quoted', 'terms.estimate', whole.estimate],
    ['quoted', 'terms.estimate.min', expected.minutes],
    ['quoted', 'terms.estimate.max', expected.minutes],
    ['quoted', 'terms.completion', expected.date],
    ['quoted', 'terms.validUntil', expected.time],
    ['quoted', 'terms.assignee', whole.assignee],
    ['quoted', 'terms.assignee.name', expected.name],
    ['quoted', 'terms.assignee.team', expected.team],
    ['quoted', 'former.rate', whole.rate],
    ['changes-requested', 'remark', whole.remark],
    ['changes-requested', 'remark.at', expected.time],
    ['declined', 'remark', whole.remark],
    ['withdrawn', 'remark', whole.remark],
    ['cancelled', 'remark', whole.remark],
    ['superseded', 'supersededBy', expected.revision],
    ['approved', 'approval', whole.approval],
    ['approved', 'approval.by', expected.name],
    ['approved', 'approval.at', expected.time],
    ['approved', 'approval.revision', expected.revision],
    ['in-progress', 'approval', whole.approval],
    ['in-progress', 'work', whole.work],
    ['in-progress', 'work.usedMinutes', expected.minutes],
    ['in-progress', 'work.updatedAt', expected.time],
    ['completed', 'work', whole.work],
  ])('is refused, and asked for it: %s, `%s`', (status, path, what) => {
    const input = changed(samples[status], path, undefined)
    expect(issuesOf(input)[0]?.path).toEqual(path.split('.'))
    expect(sentenceOf(input)).toBe(`\`${path}\` must be ${what}, but is undefined. Add it.`)
  })
})

describe('a quote with a wrong part it needs', () => {
  const rows: readonly Row[] = [
    ['quoted', 'reference', 'Q 2041', expected.reference, '"Q 2041"'],
    ['quoted', 'reference', 2041, expected.reference, '2041'],
    ['quoted', 'ticket', '[Ticket#1]', expected.reference, '"[Ticket#1]"'],
    ['quoted', 'status', 'expired', expected.status, '"expired"'],
    ['quoted', 'status', 'Quoted', expected.status, '"Quoted"'],
    ['requested', 'request', 'Build it.', whole.request, '"Build it."'],
    ['requested', 'request.scope', ' ', expected.text, '" "'],
    ['quoted', 'terms', [], whole.terms, 'a list'],
    ['quoted', 'terms.revision', 0, expected.revision, '0'],
    ['quoted', 'terms.revision', 1.5, expected.revision, '1.5'],
    ['quoted', 'terms.rate', 13_333, whole.rate, '13333'],
    ['quoted', 'terms.rate.amount', -1, expected.amount, '-1'],
    ['quoted', 'terms.rate.amount', 133.33, expected.amount, '133.33'],
    ['quoted', 'terms.rate.amount', '13333', expected.amount, '"13333"'],
    ['quoted', 'terms.rate.amount', 1_000_000_001, expected.amount, '1000000001'],
    ['quoted', 'terms.rate.currency', 'usd', expected.currency, '"usd"'],
    ['quoted', 'terms.estimate', 120, whole.estimate, '120'],
    ['quoted', 'terms.estimate.min', 0.5, expected.minutes, '0.5'],
    ['quoted', 'terms.estimate.min', -1, expected.minutes, '-1'],
    ['quoted', 'terms.estimate.max', 1_000_001, expected.minutes, '1000001'],
    ['quoted', 'terms.estimate.min', 301, 'at most max, which is 300', '301'],
    ['quoted', 'terms.completion', '2026-02-30', expected.date, '"2026-02-30"'],
    ['quoted', 'terms.completion', '2026-12-04T00:00:00Z', expected.date, '"2026-12-04T00:00:00Z"'],
    ['quoted', 'terms.completion', '4.12.2026', expected.date, '"4.12.2026"'],
    ['quoted', 'terms.validUntil', '2026-12-01T17:00:00', expected.time, '"2026-12-01T17:00:00"'],
    ['quoted', 'terms.validUntil', '2026-12-01', expected.time, '"2026-12-01"'],
    ['quoted', 'terms.completion', '2026-12', expected.date, '"2026-12"'],
    ['quoted', 'terms.completion', '+010000-01', expected.date, '"+010000-01"'],
    ['quoted', 'terms.validUntil', '2026-02-30T17:00Z', expected.time, '"2026-02-30T17:00Z"'],
    ['quoted', 'terms.assignee', 'Ada Park', whole.assignee, '"Ada Park"'],
    ['quoted', 'terms.assignee.name', '', expected.name, '""'],
    ['quoted', 'terms.assignee.team', 'sales', expected.team, '"sales"'],
    ['changes-requested', 'remark', 'No.', whole.remark, '"No."'],
    ['changes-requested', 'remark.at', 'today', expected.time, '"today"'],
    ['superseded', 'supersededBy', 0, expected.revision, '0'],
    ['superseded', 'supersededBy', '2', expected.revision, '"2"'],
    ['approved', 'approval', true, whole.approval, 'true'],
    ['approved', 'approval.by', ' ', expected.name, '" "'],
    ['approved', 'approval.at', 1_795_000_000, expected.time, '1795000000'],
    ['in-progress', 'work', 75, whole.work, '75'],
    ['in-progress', 'work.usedMinutes', 75.5, expected.minutes, '75.5'],
    ['in-progress', 'work.usedMinutes', -1, expected.minutes, '-1'],
    ['in-progress', 'work.updatedAt', '15:00', expected.time, '"15:00"'],
  ]

  it.each(rows)('is refused, and says what belongs there: %s, `%s` %j', (...row) => {
    expectRefusal(row)
  })

  it('is not told to leave it out', () => {
    const misled = rows.filter(([status, path, value]) =>
      sentenceOf(changed(samples[status], path, value)).includes('leave it out'),
    )
    expect(misled.map(([, path]) => path)).toEqual([])
  })
})

describe('a quote with a wrong part it does not need', () => {
  const address = 'javascript:alert(1)'
  it.each<Row>([
    ['quoted', 'url', address, expected.url, `"${address}"`],
    ['quoted', 'appId', 5, expected.name, '5'],
    ['requested', 'request.tried', '', expected.text, '""'],
    ['requested', 'request.wishedCompletion', 'soon', expected.date, '"soon"'],
    ['requested', 'request.wishedCompletion', '2026-02-29', expected.date, '"2026-02-29"'],
    ['quoted', 'former', 1, whole.terms, '1'],
    ['changes-requested', 'remark.text', 5, expected.text, '5'],
  ])('is refused, and asked to correct it or leave it out: %s, `%s` %j', (...row) => {
    expect(expectRefusal(row)).toMatch(/ Correct it or leave it out\.$/)
  })
})

describe('a remark by nobody', () => {
  it('is refused, although it could do without a name', () => {
    expectRefusal(['declined', 'remark.by', {}, expected.name, 'an object'])
    expectRefusal(['cancelled', 'remark.by', '', expected.name, '""'])
  })
})

describe('what is no quote at all', () => {
  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, 'undefined', 'Pass the whole document.'],
    ['null', null, 'null', 'Pass the whole document.'],
    ['a list of quotes', [quotes.quoted], 'a list', 'Pass the whole document.'],
    ['the terms alone, as a number', 5, '5', 'Pass the whole document.'],
    ['a text', '{}', '"{}"', 'Pass the parsed document, not its text: use JSON.parse first.'],
  ])('is refused: %s', (_, input, received, advice) => {
    expect(sentenceOf(input)).toBe(`The input must be a quote, but is ${received}. ${advice}`)
    expect(issuesOf(input)[0]?.path).toEqual([])
  })

  it('is refused for everything that is wrong at once', () => {
    const input = {
      ...quotes.quoted,
      ticket: '',
      terms: { ...terms, completion: '', validUntil: '' },
    }
    expect(issuesOf(input).map(({ path }) => path.join('.'))).toEqual([
      ...['ticket', 'terms.completion', 'terms.validUntil'],
    ])
  })
})

describe('revisions out of order', () => {
  it.each([
    [
      'a former that is not before',
      { ...revisedQuote, former: revisedTerms },
      '`former` must be of a revision before 2, but is 2. Correct it or leave it out.',
    ],
    [
      'one that takes its own place',
      { ...quotes.superseded, supersededBy: 1 },
      '`supersededBy` must be a revision after 1, but is 1. Correct it.',
    ],
  ])('are refused: %s', (_, quote, sentence) => {
    expect(sentenceOf(quote)).toBe(sentence)
    expect(isQuote(quote)).toBe(false)
  })

  it('are both named at once', () => {
    const superseded = { ...quotes.superseded, former: terms, supersededBy: 1 }
    expect(issuesOf(superseded).map(({ path }) => path)).toEqual([['former'], ['supersededBy']])
  })
})

it.each<Row>([
  ['quoted', 'terms.total', 1, 'a total with currency, min and max', '1'],
  ...[-1, 0.5, '1'].map(
    (min): Row => [
      'quoted',
      'terms.total',
      { currency: 'USD', min, max: 1 },
      'a whole number of minor units (cents) from 0',
      JSON.stringify(min),
    ],
  ),
])('says what a total is: %s, `%s` %j', (status, path, value, what, received) => {
  const sentence = sentenceOf(changed(samples[status], path, value))
  expect(sentence).toContain(`must be ${what}, but is ${received}.`)
})

it('takes a right total of any size, and refuses a wrong one', () => {
  const rate = { currency: 'IDR', amount: 400_000_000 }
  const estimate = { min: 600, max: 600 }
  const total = { currency: 'IDR', min: 4_000_000_000, max: 4_000_000_000 }
  const quote = { ...quotes.quoted, terms: { ...terms, rate, estimate, total } }
  expect(parseQuote(quote).ok).toBe(true)
  expect(
    parseQuote({ ...quote, terms: { ...quote.terms, estimate: { min: 1, max: 600 } } }).ok,
  ).toBe(false)
})
