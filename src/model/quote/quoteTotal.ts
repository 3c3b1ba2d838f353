import { costOf, type MoneyRange } from '../values/money.ts'
import type { QuoteTerms } from './quote.ts'

/**
 * Returns the price of the work by `costOf`, for the fewest and the most estimated minutes.
 *
 * @returns minor units of the currency (cents); `undefined` for terms that `parseQuote` refuses
 *
 * @example
 * quoteTotal({ rate: { currency: 'USD', amount: 13_333 }, estimate: { min: 20, max: 60 } })
 * // { currency: 'USD', min: 4_444, max: 13_333 }
 */
export function quoteTotal({
  rate,
  estimate,
}: Pick<QuoteTerms, 'rate' | 'estimate'>): MoneyRange | undefined {
  const min = costOf(rate.amount, estimate.min)
  const max = costOf(rate.amount, estimate.max)
  return min === undefined || max === undefined ? undefined : { currency: rate.currency, min, max }
}
