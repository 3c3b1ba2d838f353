import { describe, expect, it } from 'vitest'
import type { PolicyInput } from '../../../src/model/policy/policyInput.ts'
import type { QuotedQuote } from '../../../src/model/quote/quote.ts'
import { quoteStatuses } from '../../../src/model/quote/quote.ts'
import {
  checkExpiry,
  checkObstacles,
  isExpired,
  obstaclesTo,
  type QuoteConditions,
} from '../../../src/model/quote/quoteObstacles.ts'
import { isLive, ticketStatuses } from '../../../src/model/ticket/ticket.ts'
import { emptyPolicy, policyOffering } from '../../../stories/fixtures/policies.ts'
import { quotes, revisedQuote, terms } from '../../../stories/fixtures/quotes.ts'
import { ticketIn } from '../../../stories/fixtures/tickets.ts'
import { untyped } from '../untyped.ts'
import { cancelledRequest, conditions, policyAt, ticket } from './builders.ts'

const { quoted } = quotes
const end = Date.parse(terms.validUntil)

const obstacles = (more: Partial<QuoteConditions>, quote: QuotedQuote = quoted) =>
  obstaclesTo(quote, { ...conditions, ...more })

const atRate = (amount: number, currency = 'USD'): QuotedQuote => ({
  ...quoted,
  terms: { ...terms, rate: { currency, amount } },
})

describe('isExpired', () => {
  it.each([
    [end - 1, false],
    [end, true],
    [end + 1, true],
    // Nobody knows what time it is.
    [Number.NaN, true],
  ])('of an offer at %d is %s', (now, is) => {
    expect(isExpired(quoted, now)).toBe(is)
    expect(obstacles({ now })).toEqual(is ? ['expired'] : [])
    expect(checkExpiry(quoted, now)).toHaveLength(is ? 1 : 0)
  })

  it('is only for offers', () => {
    const all = [...quoteStatuses.map((status) => quotes[status]), cancelledRequest, revisedQuote]
    expect(all.filter((quote) => isExpired(quote, end))).toEqual([quoted, revisedQuote])
  })
})

describe('a quote without a live ticket', () => {
  it.each(ticketStatuses)('has an obstacle, with a ticket that is not: %s', (status) => {
    const tickets = [ticketIn('open'), { ...ticket, status }]
    expect(obstacles({ tickets })).toEqual(isLive({ status }) ? [] : ['no-live-ticket'])
  })

  it('has one with no ticket, or another', () => {
    expect(obstacles({ tickets: [] })).toEqual(['no-live-ticket'])
    expect(obstacles({ tickets: [ticketIn('open')] })).toEqual(['no-live-ticket'])
  })

  it('has none if its ticket is written in other letters', () => {
    const tickets = [{ ...ticket, reference: 'abc-1' }]
    expect(obstacles({ tickets }, { ...quoted, ticket: 'ABC-1' })).toEqual([])
  })
})

describe('a rate', () => {
  const hiddenPolicy: PolicyInput = {
    status: 'ready',
    policy: policyAt(12_000, 15_000),
    hidden: true,
    warnings: [],
  }

  it.each<[string, PolicyInput | undefined, number, number]>([
    ['the policy', policyAt(12_000, 15_000), 12_000, 15_000],
    ['what was read', { ok: true, value: policyAt(1, 2), warnings: [] }, 1, 2],
    ['the policy document, if the app does not offer it', emptyPolicy, 10_000, 25_000],
    ['the policy document, if nothing is known', undefined, 10_000, 25_000],
    ['a policy that the host hides', hiddenPolicy, 12_000, 15_000],
  ])('is within %s, both ends included', (_, policy, min, max) => {
    for (const [amount, found] of [
      [min - 1, ['rate-outside-policy']],
      [min, []],
      [max, []],
      [max + 1, ['rate-outside-policy']],
    ] as const) {
      expect(obstacles({ policy }, atRate(amount)), `${amount}`).toEqual(found)
    }
  })

  it.each<[string, unknown]>([
    ['loading', { status: 'loading' }],
    ['a refused document', { ok: false, issues: [] }],
    ['a rate without a maximum', policyAt(1, Number.NaN)],
    ['a text', JSON.stringify(policyAt(1, 1_000_000))],
  ])('is never within a policy that cannot be read: %s', (_, policy) => {
    expect(obstacles({ policy: untyped(policy) })).toEqual(['rate-outside-policy'])
  })

  it('is in the currency of the policy, or cannot be compared', () => {
    const policy = policyAt(10_000, 25_000, 'EUR')
    expect(obstacles({ policy })).toEqual(['other-currency'])
    expect(obstacles({}, atRate(1, 'EUR'))).toEqual(['other-currency'])
    expect(obstacles({ policy }, atRate(13_333, 'EUR'))).toEqual([])
  })
})

describe('checkObstacles', () => {
  const sentences = (more: Partial<QuoteConditions>) =>
    checkObstacles(quoted, { ...conditions, ...more }).map(({ message }) => message)

  it('finds none if the offer can be approved', () => {
    expect(sentences({})).toEqual([])
    expect(sentences({ policy: policyOffering('consulting') })).toEqual([])
  })

  it('names all of them, in order', () => {
    expect(sentences({ now: end, tickets: [], policy: policyAt(1, 2) })).toEqual([
      '`terms.validUntil` must be after 2026-12-01T17:00:00.000Z, but is "2026-12-01T17:00:00Z". Request another quote.',
      '`ticket` must be the reference of a live ticket, but is "40307". Reopen the ticket or open another one first.',
      '`terms.rate.amount` must be from 1 to 2, the rates of the policy, but is 13333. Request a quote within the policy.',
    ])
    expect(sentences({ policy: policyAt(1, 2, 'EUR') })).toEqual([
      '`terms.rate.currency` must be the currency of the policy, EUR, but is "USD". Request a quote in that currency.',
    ])
  })

  it('names no time if there is none', () => {
    expect(sentences({ now: Number.NaN })).toEqual([
      '`terms.validUntil` must be after now, but is "2026-12-01T17:00:00Z". Request another quote.',
    ])
  })
})
