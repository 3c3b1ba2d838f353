import { obstaclesTo, type QuoteConditions } from './approval.ts'
import type { Quote } from './quote.ts'
import { isQuote } from './quoteGuards.ts'

/** What a customer can answer to a quote. */
export const quoteAnswers = ['approve', 'request-changes', 'decline'] as const
export type QuoteAnswer = (typeof quoteAnswers)[number]

/**
 * What a customer can answer now. Nothing but to a quote that is offered; one whose time is over, or
 * that cannot be approved for another reason, can still be asked to be changed.
 *
 * @example
 * quoteActions(quote, { now: Date.now(), policy, tickets }) // ['approve', 'request-changes', 'decline']
 */
export function quoteActions(quote: Quote, conditions: QuoteConditions): readonly QuoteAnswer[] {
  if (!isQuote(quote) || quote.status !== 'quoted') return []
  const obstacles = obstaclesTo(quote, conditions)
  if (obstacles.length === 0) return quoteAnswers
  return obstacles.includes('expired') ? ['request-changes'] : ['request-changes', 'decline']
}
