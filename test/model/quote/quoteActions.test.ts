import { describe, expect, it } from 'vitest'
import { isExpired, type QuoteConditions } from '../../../src/model/quote/approval.ts'
import { type QuoteStatus, quoteStatuses } from '../../../src/model/quote/quote.ts'
import { quoteActions } from '../../../src/model/quote/quoteActions.ts'
import { approveQuote, declineQuote, requestQuoteChanges } from '../../../src/model/quote/steps.ts'
import { quotes, revisedQuote, terms } from '../../../stories/fixtures/quotes.ts'
import { policyOf } from '../policy/builders.ts'
import { cancelledRequest, changed, conditions, now, record, remark, ticket } from './builders.ts'

const end = Date.parse(terms.validUntil)
const dearPolicy = policyOf({
  consulting: { status: 'offered', rate: { currency: 'USD', min: 20_000, max: 25_000 } },
})
const euroPolicy = policyOf({
  consulting: { status: 'offered', rate: { currency: 'EUR', min: 10_000, max: 25_000 } },
})

const all = ['approve', 'request-changes', 'decline']
const withoutApproval = ['request-changes', 'decline']

describe('quoteActions', () => {
  it('are all there are, for an offer that can be approved', () => {
    expect(quoteActions(quotes.quoted, conditions)).toEqual(all)
    expect(quoteActions(revisedQuote, conditions)).toEqual(all)
    expect(quoteActions(quotes.quoted, { ...conditions, now: end - 1 })).toEqual(all)
  })

  it('are to ask for another one, once its time is over', () => {
    const over = { ...conditions, now: end }
    expect(quoteActions(quotes.quoted, over)).toEqual(['request-changes'])
    expect(quoteActions(quotes.quoted, { ...over, tickets: [] })).toEqual(['request-changes'])
  })

  it.each<[string, Partial<QuoteConditions>]>([
    ['no ticket', { tickets: [] }],
    ['a closed ticket', { tickets: [{ ...ticket, status: 'closed' }] }],
    ['a rate below the policy', { policy: dearPolicy }],
    ['another currency', { policy: euroPolicy }],
  ])('are not to approve it with %s', (_, more) => {
    expect(quoteActions(quotes.quoted, { ...conditions, ...more })).toEqual(withoutApproval)
  })

  it('are none for what is not whole', () => {
    const quote = changed(quotes.quoted, 'terms.completion', undefined)
    expect(quoteActions(quote, conditions)).toEqual([])
  })

  it.each(quoteStatuses.filter((status) => status !== 'quoted'))('are none: %s', (status) => {
    expect(quoteActions(quotes[status], conditions)).toEqual([])
  })

  it('are none for a request that was cancelled', () => {
    expect(quoteActions(cancelledRequest, conditions)).toEqual([])
  })

  it('are exactly the steps that would be taken', () => {
    const { quoted } = quotes
    const variants: readonly QuoteConditions[] = [
      conditions,
      ...[end - 1, end, end + 1].map((then) => ({ ...conditions, now: then })),
      { ...conditions, tickets: [] },
      { ...conditions, policy: dearPolicy },
      { ...conditions, policy: euroPolicy, now: end },
    ]
    for (const variant of variants) {
      const taken = [
        ...(approveQuote(quoted, record, variant).ok ? ['approve'] : []),
        ...(requestQuoteChanges(quoted, remark).ok ? ['request-changes'] : []),
        ...(declineQuote(quoted, remark, variant).ok ? ['decline'] : []),
      ]
      expect(quoteActions(quoted, variant)).toEqual(taken)
    }
  })
})

describe('a quote that is expired', () => {
  it('is one that is offered, from its very end on', () => {
    expect(isExpired(quotes.quoted, end - 1)).toBe(false)
    expect(isExpired(quotes.quoted, end)).toBe(true)
    expect(isExpired(quotes.quoted, Number.NaN)).toBe(true)
  })

  it('is none that is not offered, or not offered any more', () => {
    const expired = quoteStatuses.filter((status: QuoteStatus) => isExpired(quotes[status], end))
    expect(expired).toEqual(['quoted'])
    expect(isExpired(quotes.approved, now)).toBe(false)
  })
})
