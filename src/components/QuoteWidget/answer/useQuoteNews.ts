import { useState } from 'react'
import type { Quote } from '../../../model/quote/quote.ts'
import { termsOf } from '../../../model/quote/quote.ts'
import { type QuoteNews, type QuoteState, quoteState } from '../quoteState.ts'
import { termsText } from './answerDrafts.ts'
import { noTime } from './useNow.ts'

/** What of a quote is remembered. */
interface Seen {
  readonly state: QuoteState
  readonly revision: number
  readonly terms: string
}

interface Heard {
  readonly seen?: Seen
  /** What was last heard; it holds until the quote changes again. */
  readonly news?: QuoteNews | undefined
  /** How often something was heard. */
  readonly times: number
}

/** What has happened to a quote that could be approved since it came onto the page. */
export function useQuoteNews(quote: Quote, now: number): Pick<Heard, 'news' | 'times'> {
  const [heard, remember] = useState<Heard>({ times: 0 })
  const { seen } = heard
  if (now === noTime) return heard
  const current = seenNow(quote, now)
  if (seen !== undefined && isSame(seen, current)) return heard
  const news = seen && newsOf(seen, current)
  const next = { seen: current, news, times: heard.times + (news === undefined ? 0 : 1) }
  remember(next)
  return next
}

function seenNow(quote: Quote, now: number): Seen {
  const revision = termsOf(quote)?.revision ?? 0
  return { state: quoteState(quote, now), revision, terms: termsText(quote) }
}

function isSame(one: Seen, other: Seen): boolean {
  return one.state === other.state && one.terms === other.terms
}

/** Only changes from or to `quoted` are announced. */
function newsOf(before: Seen, now: Seen): QuoteNews | undefined {
  if (before.state !== 'quoted' && now.state !== 'quoted') return undefined
  const isRevised = before.revision > 0 && now.revision > before.revision
  if (now.state === 'superseded' || isRevised) return 'revised'
  return now.state === 'expired' || now.state === 'withdrawn' ? now.state : 'changed'
}
