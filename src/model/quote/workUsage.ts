import { costOf } from '../values/money.ts'
import type { QuoteTerms, QuoteWork } from './quote.ts'

/** How the minutes worked compare to the estimate. */
export const usageStates = ['within', 'near', 'over'] as const

/**
 * - `within`: less than four fifths of the longest estimate are used.
 * - `near`: four fifths are used: time to ask, before the estimate is exceeded.
 * - `over`: more is used than was estimated.
 */
export type UsageState = (typeof usageStates)[number]

/** The work so far, compared to what was approved. */
export interface WorkUsage {
  readonly state: UsageState
  /** The share of the longest estimate: 0.5 is half of it. */
  readonly share: number
  /** The price of the minutes worked, in minor units; `undefined` if it cannot be counted. */
  readonly cost: number | undefined
}

/** The share of the estimate from which a customer is warned. */
const nearShare = 0.8

/**
 * How much of an estimate is used, and the price of that by the rule of `costOf`.
 *
 * @example
 * workUsage({ usedMinutes: 90, updatedAt }, terms) // { state: 'near', share: 0.9, cost: 20_000 }
 */
export function workUsage({ usedMinutes }: QuoteWork, { rate, estimate }: QuoteTerms): WorkUsage {
  const share = estimate.max === 0 ? (usedMinutes === 0 ? 0 : 1) : usedMinutes / estimate.max
  const isOver = usedMinutes > estimate.max
  return {
    state: isOver ? 'over' : share >= nearShare ? 'near' : 'within',
    share,
    cost: costOf(rate.amount, usedMinutes),
  }
}
