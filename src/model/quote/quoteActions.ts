import type { Quote } from './quote.ts'
import { obstaclesTo, type QuoteConditions } from './quoteObstacles.ts'

/** What a customer can answer to a quote. */
export const quoteAnswers = ['approve', 'request-changes', 'decline'] as const
/** One of `quoteAnswers`. */
export type QuoteAnswer = (typeof quoteAnswers)[number]

/**
 * What a customer can answer to a quote now. Only an offer can be answered; one that has expired,
 * or that something else keeps from being approved, can still be changed.
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
