import { readOwn } from '../untrusted.ts'
import { costOf, type MoneyRange } from './estimateCost.ts'
import type { Quote, QuoteTerms } from './quote.ts'
import { areTerms } from './quoteGuards.ts'

/** What of its terms a reader compares. */
export const quoteFigures = [
  'rate',
  'estimate',
  'total',
  'completion',
  'validUntil',
  'assignee',
] as const
export type QuoteFigure = (typeof quoteFigures)[number]

/**
 * What the work costs in all: its rate for the least and the most minutes, by the rule of `costOf`.
 * Terms that `parseQuote` takes can be counted; of others an amount is 0.
 *
 * @example
 * quoteTotal({ …, rate: { currency: 'USD', amount: 13_333 }, estimate: { min: 20, max: 60 } })
 * // { currency: 'USD', min: 4_444, max: 13_333 }
 */
export function quoteTotal({ rate, estimate }: Pick<QuoteTerms, 'rate' | 'estimate'>): MoneyRange {
  return {
    currency: rate.currency,
    min: costOf(rate.amount, estimate.min) ?? 0,
    max: costOf(rate.amount, estimate.max) ?? 0,
  }
}

/** What differs between two revisions, in the order it is read. */
export function quoteChanges(former: QuoteTerms, terms: QuoteTerms): readonly QuoteFigure[] {
  const before = figuresOf(former)
  const after = figuresOf(terms)
  return quoteFigures.filter((figure) => before[figure] !== after[figure])
}

/** Each figure as a text that tells it from others. */
function figuresOf(terms: QuoteTerms): Readonly<Record<QuoteFigure, string>> {
  const { rate, estimate, completion, validUntil, assignee } = terms
  const total = quoteTotal(terms)
  return {
    rate: `${rate.amount} ${rate.currency}`,
    estimate: `${estimate.min} ${estimate.max}`,
    total: `${total.min} ${total.max} ${total.currency}`,
    completion,
    validUntil: String(Date.parse(validUntil)),
    assignee: `${assignee.team} ${assignee.name}`,
  }
}

/** A quote that has been offered. */
export type OfferedQuote = Extract<Quote, { readonly terms: QuoteTerms }>

export function hasTerms(quote: Quote): quote is OfferedQuote {
  return termsOf(quote) !== undefined
}

/** The terms of a quote; none of what has not been offered. */
export function termsOf(quote: Quote): QuoteTerms | undefined {
  const terms = quote.status === 'requested' ? undefined : readOwn(quote, 'terms')
  return areTerms(terms) ? terms : undefined
}
