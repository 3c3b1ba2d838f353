import type { MoneyRange } from '../values/money.ts'
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
  const before = figureTexts({ ...former, total: quoteTotal(former) })
  const after = figureTexts({ ...terms, total: quoteTotal(terms) })
  return quoteFigures.filter((figure) => before[figure] !== after[figure])
}

/** The figures of some terms. `total` is `undefined` if it is not calculable. */
interface Figures extends Pick<QuoteTerms, Exclude<QuoteFigure, 'total'>> {
  readonly total: MoneyRange | undefined
}

/** Returns each figure as a text, for comparison. */
export function figureTexts(figures: Figures): Readonly<Record<QuoteFigure, string>> {
  const { rate, estimate, total, completion, validUntil, assignee } = figures
  return {
    rate: `${rate.amount} ${rate.currency}`,
    estimate: `${estimate.min} ${estimate.max}`,
    total: `${total?.min} ${total?.max} ${total?.currency}`,
    completion,
    validUntil: String(Date.parse(validUntil)),
    assignee: `${assignee.team} ${assignee.name}`,
  }
}
