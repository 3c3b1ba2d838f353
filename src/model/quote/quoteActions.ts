import type { Quote } from './quote.ts'
import { obstaclesTo, type QuoteConditions } from './quoteObstacles.ts'

/** The answers of a customer to a quote. */
export const quoteAnswers = ['approve', 'request-changes', 'decline'] as const
/** One of `quoteAnswers`. */
export type QuoteAnswer = (typeof quoteAnswers)[number]

/**
 * Returns the answers that a customer can give to a quote now: none unless it is an offer. An offer
 * with an obstacle cannot be approved; an expired one cannot be declined either.
 *
 * @example
 * quoteActions(quote, { now: Date.now(), policy, tickets }) // ['approve', 'request-changes', 'decline']
 */
export function quoteActions(quote: Quote, conditions: QuoteConditions): readonly QuoteAnswer[] {
  if (quote.status !== 'quoted') return []
  const obstacles = obstaclesTo(quote, conditions)
  if (obstacles.length === 0) return quoteAnswers
  return obstacles.includes('expired') ? ['request-changes'] : ['request-changes', 'decline']
}
