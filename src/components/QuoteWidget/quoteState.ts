import { isExpired } from '../../model/quote/approval.ts'
import type { Quote, QuoteStatus } from '../../model/quote/quote.ts'
import { termsOf } from '../../model/quote/terms.ts'

/** How far a quote is, by the clock too. */
export type QuoteState = QuoteStatus | 'expired'

export function quoteState(quote: Quote, now: number): QuoteState {
  return isExpired(quote, now) ? 'expired' : quote.status
}

/** What happened to a quote that could be approved while it was on the page. */
export type QuoteNews = 'expired' | 'withdrawn' | 'revised'

/** What is told of a quote since it was seen last; nothing if it was not to be answered then. */
export function newsOf(before: SeenQuote | undefined, now: SeenQuote): QuoteNews | undefined {
  if (before?.state !== 'quoted') return undefined
  if (now.state === 'superseded' || now.revision > before.revision) return 'revised'
  return now.state === 'expired' || now.state === 'withdrawn' ? now.state : undefined
}

/** What of a quote is remembered. */
export interface SeenQuote {
  readonly reference: string
  readonly state: QuoteState
  readonly revision: number
}

export function seenQuote(quote: Quote, now: number): SeenQuote {
  const { reference } = quote
  return { reference, state: quoteState(quote, now), revision: termsOf(quote)?.revision ?? 0 }
}
