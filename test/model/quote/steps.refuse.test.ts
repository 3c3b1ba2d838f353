import { describe, expect, it } from 'vitest'
import type { QuoteConditions } from '../../../src/model/quote/approval.ts'
import type { QuotedQuote, QuoteTerms } from '../../../src/model/quote/quote.ts'
import {
  completeWork,
  declineQuote,
  issueQuote,
  reportWork,
  requestQuoteChanges,
  reviseQuote,
  startWork,
} from '../../../src/model/quote/steps.ts'
import type { Result } from '../../../src/model/result.ts'
import { quotes, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { ticketIn } from '../../../stories/fixtures/tickets.ts'
import { untyped } from '../untyped.ts'
import { conditions, frozen, now, remark } from './builders.ts'

const { requested, quoted, approved } = frozen(quotes)
const changes = frozen(quotes['changes-requested'])
const work = frozen(quotes['in-progress'])

function issuesOf(result: Result<unknown>) {
  return result.ok ? [] : result.issues
}

/** Where something is wrong. */
function wrongOf(result: Result<unknown>): readonly string[] {
  return issuesOf(result).map(({ path }) => path.join('.'))
}

const end = Date.parse(terms.validUntil)

describe('an offer', () => {
  const offers: readonly (readonly [
    string,
    Partial<QuoteTerms>,
    Partial<QuoteConditions>,
    string,
  ])[] = [
    ['that is over already', {}, { now: end }, 'terms.validUntil'],
    ['without a live ticket', {}, { tickets: [] }, 'ticket'],
    [
      'of a closed ticket',
      {},
      { tickets: [{ ...ticketIn('closed'), reference: '40307' }] },
      'ticket',
    ],
    [
      'in another currency',
      { rate: { currency: 'EUR', amount: 13_333 } },
      {},
      'terms.rate.currency',
    ],
    ['below the policy', { rate: { currency: 'USD', amount: 9_999 } }, {}, 'terms.rate.amount'],
    ['above the policy', { rate: { currency: 'USD', amount: 25_001 } }, {}, 'terms.rate.amount'],
    ['with an impossible day', { completion: '2026-02-30' }, {}, 'terms'],
    ['with an estimate upside down', { estimate: { min: 2, max: 1 } }, {}, 'terms'],
  ]

  it.each(offers)('%s is not made', (_, more, other, path) => {
    const result = issueQuote(requested, { ...terms, ...more }, { ...conditions, ...other })
    expect(wrongOf(result)).toEqual([path])
  })

  it.each(offers)('%s does not take the place of another', (_, more, other, path) => {
    const under = { ...conditions, ...other }
    expect(wrongOf(reviseQuote(quoted, { ...revisedTerms, ...more }, under))).toEqual([path])
    expect(wrongOf(reviseQuote(changes, { ...revisedTerms, ...more }, under))).toEqual([path])
  })

  it.each([2, 3])('that comes first is not revision %i', (revision) => {
    const wrong = wrongOf(issueQuote(requested, { ...terms, revision }, conditions))
    expect(wrong.at(-1)).toBe('terms.revision')
  })

  it.each([1, 3, 4])('after revision 1 is not revision %i', (revision) => {
    const [issue] = issuesOf(reviseQuote(quoted, { ...revisedTerms, revision }, conditions))
    expect(issue?.message).toBe(
      `\`terms.revision\` must be the number 2, but is ${revision}. Count the revisions of a quote from 1.`,
    )
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['half of it', { revision: 1 }],
  ])('of callers without types is refused: %s', (_, offer) => {
    const result = issueQuote(requested, untyped(offer), conditions)
    expect(wrongOf(result)[0]).toBe('terms')
    expect(issuesOf(result)[0]?.message).toMatch(/Load the quote again, or ask for another one\.$/)
  })
})

describe('a revision', () => {
  const revised: QuotedQuote = frozen({ ...quoted, terms: revisedTerms, former: terms })
  const revise = () => reviseQuote(changes, revisedTerms, conditions)

  it('has the terms before as its former, and no remark any more', () => {
    expect(revise()).toHaveProperty('value.revised', revised)
  })

  it('leaves the terms before as they were, superseded', () => {
    expect(revise()).toHaveProperty('value.superseded', quotes.superseded)
    const next = reviseQuote(revised, { ...revisedTerms, revision: 3 }, conditions)
    expect(next).toMatchObject({
      value: {
        superseded: { terms: revisedTerms, former: terms, supersededBy: 3 },
        revised: { terms: { revision: 3 }, former: revisedTerms },
      },
    })
  })

  it('is possible once the time of the one before is over', () => {
    const later = { ...revisedTerms, validUntil: '2027-01-01T00:00:00Z' }
    expect(reviseQuote(quoted, later, { ...conditions, now: end }).ok).toBe(true)
  })
})

describe('declining a quote', () => {
  it('is possible until its very end, whatever else has changed', () => {
    const rest = { ...conditions, tickets: [] }
    expect(declineQuote(quoted, remark, { ...rest, now: end - 1 }).ok).toBe(true)
    const [issue] = issuesOf(declineQuote(quoted, remark, { ...rest, now: end }))
    expect(issue?.message).toBe(
      '`terms.validUntil` must be after 2026-12-01T17:00:00.000Z, but is "2026-12-01T17:00:00Z". Ask for another quote.',
    )
  })

  it('takes a reason', () => {
    for (const text of ['', ' ', undefined]) {
      const result = declineQuote(quoted, untyped({ ...remark, text }), conditions)
      expect(wrongOf(result)).toEqual(['remark.text'])
    }
  })
})

describe('wanting other terms', () => {
  it('takes words for what should be different', () => {
    for (const text of ['', '\n', undefined]) {
      const [issue] = issuesOf(requestQuoteChanges(quoted, untyped({ ...remark, text })))
      expect(issue?.path).toEqual(['remark', 'text'])
      expect(issue?.message).toMatch(/ must be what should be different, but is .+\. Add it\.$/)
    }
  })
})

describe('work', () => {
  it('does not begin on another revision than was approved', () => {
    const [issue] = issuesOf(startWork({ ...approved, terms: revisedTerms }, now))
    expect(issue?.message).toBe(
      '`approval.revision` must be revision 2, whose terms these are, but is 1. Have these terms approved first.',
    )
  })

  it.each([
    74,
    0,
    -1,
    75.5,
    1_000_001,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    untyped('90'),
    untyped(undefined),
  ])('is not %j minutes after 75', (minutes) => {
    for (const result of [reportWork(work, minutes, now), completeWork(work, minutes, now)]) {
      const [issue] = issuesOf(result)
      expect(issue?.path).toEqual(['work', 'usedMinutes'])
      expect(issue?.expected).toBe('a whole number of minutes from 75 to 1000000')
      expect(issue?.message).toMatch(/ Report all that was worked so far\.$/)
    }
  })

  it('is as many minutes as before, or more, also beyond the estimate', () => {
    for (const minutes of [75, 76, 201]) {
      expect(reportWork(work, minutes, now)).toHaveProperty('value.work.usedMinutes', minutes)
      expect(completeWork(work, minutes, now)).toHaveProperty('value.work.usedMinutes', minutes)
    }
  })
})
