import { costOf } from './estimateCost.ts'
import type { QuoteTerms, QuoteWork } from './quote.ts'

/** How the minutes worked stand to the estimate. */
export const usageStates = ['within', 'near', 'over'] as const

/**
 * - `within`: there is time left.
 * - `near`: four fifths of the most that was estimated are used: time to ask, before it is exceeded.
 * - `over`: more is used than was estimated.
 */
export type UsageState = (typeof usageStates)[number]

/** Work so far against what was approved. */
export interface WorkUsage {
  readonly state: UsageState
  /** Of the most that was estimated: 0.5 is half of it. */
  readonly share: number
  /** What has been worked costs, in minor units. */
  readonly cost: number
}

/** Share of the estimate from which a customer is warned. */
const nearShare = 0.8

/** How much of an estimate is used, and what that costs by the rule of `costOf`. */
export function workUsage({ usedMinutes }: QuoteWork, { rate, estimate }: QuoteTerms): WorkUsage {
  const share = estimate.max === 0 ? (usedMinutes === 0 ? 0 : 1) : usedMinutes / estimate.max
  const isOver = usedMinutes > estimate.max
  return {
    state: isOver ? 'over' : share >= nearShare ? 'near' : 'within',
    share,
    cost: costOf(rate.amount, usedMinutes) ?? 0,
  }
}
