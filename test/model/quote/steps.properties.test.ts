import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approvalRecord } from '../../../src/model/quote/approval.ts'
import { parseQuote } from '../../../src/model/quote/parseQuote.ts'
import type { Quote, QuoteRemark, QuoteTerms } from '../../../src/model/quote/quote.ts'
import * as steps from '../../../src/model/quote/steps.ts'
import type { Result } from '../../../src/model/result.ts'
import { quoteDay, quotes, terms } from '../../../stories/fixtures/quotes.ts'
import { policyOf } from '../policy/builders.ts'
import { conditions, now } from './builders.ts'

const lengths = fc.constantFrom(0, 1, 199, 200, 201, 9_999, 10_000, 10_001)
const words = lengths.map((length) => 'x'.repeat(length))
const minutes = fc.oneof(fc.nat(500), fc.constantFrom(-1, 0.5, 999_999, 1_000_000, 1_000_001, 2e6))
const instants = fc.constantFrom(now, 0, -1, Date.UTC(9_999, 11, 31), Date.UTC(12_000, 0), 8.64e15)
const times = fc.constantFrom(quoteDay, '2026-11-24', '0000-01-01T00:00Z', '+012000-01-01T00:00Z')

const remarks: fc.Arbitrary<QuoteRemark> = fc.record(
  { at: times, by: words, text: words },
  { requiredKeys: ['at'] },
)

const offers: fc.Arbitrary<QuoteTerms> = fc
  .record({
    ...{ revision: fc.constantFrom(1, 2, 1_000_000), currency: fc.constant('USD'), words, minutes },
    ...{ amount: fc.constantFrom(13_333, 1_000_000_000, 1_000_000_001), scope: words },
  })
  .map(({ revision, currency, amount, minutes: max, words: name, scope }) => ({
    ...{ ...terms, revision, rate: { currency, amount }, estimate: { min: 0, max } },
    ...{ assignee: { ...terms.assignee, name }, scope },
  }))

const anyRate = policyOf({
  consulting: { status: 'offered', rate: { currency: 'USD', min: 0, max: 2e9 } },
})

/** What each step leaves, with whatever it is told. */
const taken: fc.Arbitrary<readonly Result<Quote>[]> = fc
  .record({ remark: remarks, offer: offers, used: minutes, at: instants, by: words, time: times })
  .map(({ remark, offer, used, at, by, time }) => {
    const open = { ...conditions, policy: anyRate }
    const revision = steps.reviseQuote(quotes['changes-requested'], offer, open)
    const approval = { ...approvalRecord(quotes.quoted, by, now), at: time }
    return [
      steps.issueQuote(quotes.requested, offer, open),
      revision.ok ? { ...revision, value: revision.value.revised } : revision,
      revision.ok ? { ...revision, value: revision.value.superseded } : revision,
      steps.approveQuote(quotes.quoted, approval, conditions),
      steps.declineQuote(quotes.quoted, remark, conditions),
      steps.requestQuoteChanges(quotes.quoted, remark),
      steps.withdrawQuote(quotes.quoted, remark),
      steps.startWork(quotes.approved, at),
      steps.reportWork(quotes['in-progress'], used, at),
      steps.completeWork(quotes['in-progress'], used, at),
      steps.cancelQuote(quotes.approved, remark),
    ]
  })

describe('every step that is taken', () => {
  it('leaves a quote that is read again as it is', () => {
    let steps = 0
    fc.assert(
      fc.property(taken, (results) => {
        for (const result of results) {
          if (!result.ok) continue
          steps++
          const again = parseQuote(JSON.parse(JSON.stringify(result.value)))
          expect(again).toEqual({ ok: true, value: result.value, warnings: [] })
        }
      }),
      { numRuns: 1_000 },
    )
    expect(steps).toBeGreaterThan(2_000)
  })
})
