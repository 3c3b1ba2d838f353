import type { Messages } from '../../messages/catalogue/messages.ts'
import type { Quote, QuoteStatus } from '../../model/quote/quote.ts'
import { isExpired } from '../../model/quote/quoteObstacles.ts'

/** How far a quote is, by the clock too. */
export type QuoteState = QuoteStatus | 'expired'

export function quoteState(quote: Quote, now: number): QuoteState {
  return isExpired(quote, now) ? 'expired' : quote.status
}

/** What happened to a quote that could be approved while it was on the page. */
export type QuoteNews = keyof Messages['quote']['news']
