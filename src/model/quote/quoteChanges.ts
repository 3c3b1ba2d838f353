import type { QuoteTerms } from './quote.ts'
import { quoteTotal } from './quoteTotal.ts'

/** The figures of an offer that a customer compares. */
export const quoteFigures = [
  'rate',
  'estimate',
  'total',
  'completion',
  'validUntil',
  'assignee',
] as const
/** One of `quoteFigures`. */
export type QuoteFigure = (typeof quoteFigures)[number]

/**
 * Returns the figures that differ between two revisions, in the order of `quoteFigures`.
 *
 * @example
 * quoteChanges(quote.former, quote.terms) // ['estimate', 'total']
 */
export function quoteChanges(former: QuoteTerms, terms: QuoteTerms): readonly QuoteFigure[] {
  const before = textsOf(former)
  const after = textsOf(terms)
  return quoteFigures.filter((figure) => before[figure] !== after[figure])
}

/** Returns each figure as a text, for comparison. */
function textsOf(terms: QuoteTerms): Readonly<Record<QuoteFigure, string>> {
  const { rate, estimate, completion, validUntil, assignee } = terms
  const total = quoteTotal(terms)
  return {
    rate: `${rate.amount} ${rate.currency}`,
    estimate: `${estimate.min} ${estimate.max}`,
    total: `${total?.min} ${total?.max} ${total?.currency}`,
    completion,
    validUntil: String(Date.parse(validUntil)),
    assignee: `${assignee.team} ${assignee.name}`,
  }
}
