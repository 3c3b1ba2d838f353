import { costOf } from '../values/money.ts'
import type { QuoteTerms, QuoteWork } from './quote.ts'

/** How the work so far compares to the estimate. */
export const usageStates = ['within', 'near', 'over'] as const

/**
 * - `within`: less than 80 % of the maximum estimate is used.
 * - `near`: 80 to 100 % is used: ask the team before the estimate is exceeded.
 * - `over`: more than the maximum estimate is used.
 */
export type UsageState = (typeof usageStates)[number]

/** The work so far, compared to the approved estimate. */
export interface WorkUsage {
  readonly state: UsageState
  /** The used share of the maximum estimate: 0.5 is half of it. */
  readonly share: number
  /** The price of the minutes worked, in minor units; `undefined` if it cannot be calculated. */
  readonly cost: number | undefined
}

const nearShare = 0.8

/**
 * Returns how much of an estimate is used, and what that costs by `costOf`.
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
