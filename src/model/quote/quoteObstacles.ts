import { levelThreeRates } from '../policy/levelThreeRates.ts'
import type { PolicyInput } from '../policy/policyInput.ts'
import { createIssue, type Issue, type IssueParts } from '../reading/issue.ts'
import { isLive, type Ticket } from '../ticket/ticket.ts'
import { type TicketInput, ticketsAbout } from '../ticket/ticketList.ts'
import { referenceKey } from '../values/reference.ts'
import { toInstant } from '../values/time.ts'
import type { Quote, QuotedQuote } from './quote.ts'

/** The facts, apart from the time, that decide whether a quote can be approved. */
export interface QuoteContext {
  /** Limits the hourly rate. */
  readonly policy: PolicyInput | undefined
  /** The customer's tickets. The quote's ticket must be among them, and live. */
  readonly tickets: readonly TicketInput[]
}

/** The facts that decide whether a quote can be approved now. */
export interface QuoteConditions extends QuoteContext {
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The reasons why a quote cannot be approved. */
export const quoteObstacles = [
  'expired',
  'no-live-ticket',
  'other-currency',
  'rate-outside-policy',
] as const

/**
 * - `expired`: the terms have expired.
 * - `no-live-ticket`: the ticket is not live, or not among the customer's tickets.
 * - `other-currency`: the rates of the policy are in another currency.
 * - `rate-outside-policy`: the rate is outside the rates of the policy, or these are invalid.
 */
export type QuoteObstacle = (typeof quoteObstacles)[number]

/**
 * Returns true if a quote is an offer that has expired. The server has the last word on an approval
 * at the last moment.
 *
 * @param now milliseconds since 1970; an offer counts as expired if it is invalid or in seconds
 *
 * @example
 * isExpired(quote, Date.now())
 */
export function isExpired(quote: Quote, now: number): boolean {
  const isTime = Number.isFinite(now) && now >= earliestNow
  return quote.status === 'quoted' && !(isTime && now < Date.parse(quote.terms.validUntil))
}

/** March 1973. An earlier time is probably in seconds. */
const earliestNow = 1e11

/** Returns why an offer cannot be approved now, or an empty list if it can. */
export function obstaclesTo(
  quote: QuotedQuote,
  { now, policy, tickets }: QuoteConditions,
): readonly QuoteObstacle[] {
  const { rate } = quote.terms
  const rates = levelThreeRates(policy)
  const isOtherCurrency = rates !== undefined && rate.currency !== rates.currency
  // Invalid rates allow no rate.
  const isWithin = rates !== undefined && rate.amount >= rates.min && rate.amount <= rates.max
  const ticket = ticketsAbout(tickets, undefined).tickets.find((item) => isTicketOf(quote, item))
  const applies: Readonly<Record<QuoteObstacle, boolean>> = {
    expired: isExpired(quote, now),
    'no-live-ticket': ticket === undefined || !isLive(ticket),
    'other-currency': isOtherCurrency,
    'rate-outside-policy': !isOtherCurrency && !isWithin,
  }
  return quoteObstacles.filter((obstacle) => applies[obstacle])
}

function isTicketOf({ ticket }: Quote, { reference }: Ticket): boolean {
  return referenceKey(ticket) === referenceKey(reference)
}

/** Returns the obstacles of an offer as issues. */
export function checkObstacles(quote: QuotedQuote, conditions: QuoteConditions): readonly Issue[] {
  return obstaclesTo(quote, conditions).map((obstacle) =>
    createIssue(obstacleParts[obstacle](quote, conditions)),
  )
}

/** Returns an issue if an offer has expired. */
export function checkExpiry(quote: QuotedQuote, now: number): readonly Issue[] {
  return isExpired(quote, now) ? [createIssue(expired(quote, { now }))] : []
}

function expired({ terms }: QuotedQuote, { now }: Pick<QuoteConditions, 'now'>): IssueParts {
  return {
    path: ['terms', 'validUntil'],
    expected: `after ${toInstant(now) ?? 'now'}`,
    received: terms.validUntil,
    advice: 'Request another quote.',
  }
}

const obstacleParts: Readonly<
  Record<QuoteObstacle, (quote: QuotedQuote, conditions: QuoteConditions) => IssueParts>
> = {
  expired,
  'no-live-ticket': ({ ticket }) => ({
    path: ['ticket'],
    expected: 'the reference of a live ticket',
    received: ticket,
    advice: 'Reopen the ticket or open another one first.',
  }),
  'other-currency': ({ terms }, { policy }) => ({
    path: ['terms', 'rate', 'currency'],
    expected: `the currency of the policy, ${levelThreeRates(policy)?.currency}`,
    received: terms.rate.currency,
    advice: 'Request a quote in that currency.',
  }),
  'rate-outside-policy': ({ terms }, { policy }) => {
    const rates = levelThreeRates(policy)
    return {
      path: ['terms', 'rate', 'amount'],
      expected:
        rates === undefined
          ? 'within the rates of the policy, which cannot be read'
          : `from ${rates.min} to ${rates.max}, the rates of the policy`,
      received: terms.rate.amount,
      advice: 'Request a quote within the policy.',
    }
  },
}
