import type { RateRange } from '../policy/supportPolicy.ts'

/** How long work takes, at least and at most. Whole minutes from 0, `min` not above `max`. */
export interface MinuteRange {
  readonly min: number
  readonly max: number
}

/** Money, at least and at most. Minor units of the currency (cents), `min` not above `max`. */
export interface MoneyRange {
  /** ISO 4217 code in capitals, such as `USD`. */
  readonly currency: string
  readonly min: number
  readonly max: number
}

/**
 * What some minutes cost, in minor units of the currency: the rate × minutes ÷ 60, rounded to the
 * nearest unit, and half a unit up. This is the one rounding rule of the kit; a rate is never
 * rounded, nor is a sum of costs that have been.
 *
 * Never off by the inexactness of fractions: it counts in whole numbers, up to amounts of
 * 9 × 10¹⁵. `undefined` for what is no whole number from 0, or more than that.
 *
 * @param rate for an hour, in minor units
 *
 * @example
 * costOf(13_333, 20) // 4_444: 20 minutes at 133.33 an hour
 */
export function costOf(rate: number, minutes: number): number | undefined {
  if (!isCount(rate) || !isCount(minutes)) return undefined
  const cost = (2n * BigInt(rate) * BigInt(minutes) + 60n) / 120n
  return cost <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(cost) : undefined
}

/**
 * What some minutes cost at a range of rates: the least minutes at the lowest rate to the most at
 * the highest. `undefined` where one of them is no range.
 *
 * @example
 * estimateCost({ currency: 'USD', min: 10_000, max: 25_000 }, { min: 60, max: 120 })
 * // { currency: 'USD', min: 10_000, max: 50_000 }
 */
export function estimateCost(
  { currency, min, max }: RateRange,
  minutes: MinuteRange,
): MoneyRange | undefined {
  const least = costOf(min, minutes.min)
  const most = costOf(max, minutes.max)
  return least === undefined || most === undefined || min > max || minutes.min > minutes.max
    ? undefined
    : { currency, min: least, max: most }
}

/** Whether it is a whole number from 0. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
