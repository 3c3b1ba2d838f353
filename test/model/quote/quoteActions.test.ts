import { describe, expect, it } from 'vitest'
import { quoteStatuses } from '../../../src/model/quote/quote.ts'
import { quoteActions } from '../../../src/model/quote/quoteActions.ts'
import type { QuoteConditions } from '../../../src/model/quote/quoteObstacles.ts'
import {
  approveQuote,
  declineQuote,
  requestQuoteChanges,
} from '../../../src/model/quote/transitions.ts'
import { quotes, terms } from '../../../stories/fixtures/quotes.ts'
import { cancelledRequest, conditions, policyAt, recordOf, remark, ticket } from './builders.ts'

const end = Date.parse(terms.validUntil)
const all = ['approve', 'request-changes', 'decline']

describe('quoteActions', () => {
  it.each<[string, Partial<QuoteConditions>, readonly string[]]>([
    ['that can be approved', {}, all],
    ['in its last moment', { now: end - 1 }, all],
    ['that has expired', { now: end }, ['request-changes']],
    ['that has expired, without a ticket', { now: end, tickets: [] }, ['request-changes']],
    ['without a ticket', { tickets: [] }, ['request-changes', 'decline']],
    ['of a closed ticket', { tickets: [{ ...ticket, status: 'closed' }] }, all.slice(1)],
    ['below the policy', { policy: policyAt(20_000, 25_000) }, all.slice(1)],
    ['in another currency', { policy: policyAt(10_000, 25_000, 'EUR') }, all.slice(1)],
  ])('are exactly the answers that can be given to an offer %s', (_, more, actions) => {
    const { quoted } = quotes
    const under = { ...conditions, ...more }
    expect(quoteActions(quoted, under)).toEqual(actions)

    const at = new Date(under.now).toISOString()
    const given = [
      ...(approveQuote(quoted, recordOf(quoted, 'Kim Okafor', under.now), under).ok
        ? ['approve']
        : []),
      ...(requestQuoteChanges(quoted, { ...remark, at }).ok ? ['request-changes'] : []),
      ...(declineQuote(quoted, { ...remark, at }).ok ? ['decline'] : []),
    ]
    expect(given).toEqual(actions)
  })

  it('are none for anything but an offer', () => {
    const others = quoteStatuses.filter((status) => status !== 'quoted')
    for (const quote of [...others.map((status) => quotes[status]), cancelledRequest]) {
      expect(quoteActions(quote, conditions)).toEqual([])
    }
  })
})
