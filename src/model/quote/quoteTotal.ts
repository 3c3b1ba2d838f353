import { costOf, type MoneyRange } from '../values/money.ts'
import type { QuoteTerms } from './quote.ts'

/**
 * The price of the work: its rate for the least and the most minutes, by the rule of `costOf`.
 *
 * @returns minor units of the currency (cents); `undefined` for terms that cannot be counted, which
 * `parseQuote` refuses
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
