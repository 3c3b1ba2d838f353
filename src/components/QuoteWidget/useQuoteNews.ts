import { useState } from 'react'
import type { Quote } from '../../model/quote/quote.ts'
import { newsOf, type QuoteNews, type SeenQuote, seenQuote } from './quoteState.ts'
import { noTime } from './useNow.ts'

interface Heard {
  readonly reference: string
  readonly news: QuoteNews
}

interface Remembered {
  readonly seen: readonly SeenQuote[]
  readonly heard: readonly Heard[]
  /** How often something was heard. */
  readonly times: number
}

/** What has happened to quotes that could be approved since they came onto the page. */
export function useQuoteNews(
  quotes: readonly Quote[],
  now: number,
): Pick<Remembered, 'heard' | 'times'> {
  const current = now === noTime ? [] : quotes.map((quote) => seenQuote(quote, now))
  const [remembered, remember] = useState<Remembered>({ seen: [], heard: [], times: 0 })
  const { seen, heard, times } = remembered
  if (JSON.stringify(seen) === JSON.stringify(current)) return remembered
  const changed = current.filter((one) => JSON.stringify(seenAs(seen, one)) !== JSON.stringify(one))
  const fresh = changed.flatMap((one) => {
    const { reference } = one
    const news = newsOf(seenAs(seen, one), one)
    return news === undefined ? [] : [{ reference, news }]
  })
  // What was said of a quote holds until it changes again.
  const old = heard.filter(({ reference }) => changed.every((one) => one.reference !== reference))
  const next = { seen: current, heard: [...old, ...fresh], times: times + fresh.length }
  remember(next)
  return next
}

function seenAs(seen: readonly SeenQuote[], { reference }: SeenQuote): SeenQuote | undefined {
  return seen.find((one) => one.reference === reference)
}
