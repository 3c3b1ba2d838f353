import { isCount } from './count.ts'
import { type MinuteRange, minuteLimit } from './time.ts'

/** Matches an ISO 4217 code. */
export const currencyPattern = /^[A-Z]{3}$/

/** Maximum amount of money, in minor units (cents). */
export const amountLimit = 1_000_000_000

/** A range of money. */
export interface MoneyRange {
  /** ISO 4217 code in capitals, such as `USD`. */
  readonly currency: string
  /** Minor units of the currency (cents). A whole number from 0. */
  readonly min: number
  /** Minor units of the currency (cents). A whole number, not below `min`. */
  readonly max: number
}

/** A range of hourly rates. */
export interface RateRange extends MoneyRange {}

/** An hourly rate. */
export interface HourlyRate {
  /** ISO 4217 code in capitals, such as `USD`. */
  readonly currency: string
  /** Minor units of the currency (cents). A whole number from 0. */
  readonly amount: number
}

/**
 * Returns the price of some minutes in minor units of the currency: rate × minutes ÷ 60, rounded to
 * the nearest unit, halves up. The kit rounds money only here, never rates or sums.
 *
 * @param rate per hour, in minor units: a whole number from 0 to 1,000,000,000
 * @param minutes a whole number from 0 to 1,000,000
 * @returns `undefined` for any other input
 *
 * @example
 * costOf(13_333, 20) // 4_444: 20 minutes at 133.33 an hour
 */
export function costOf(rate: number, minutes: number): number | undefined {
  if (!isCount(rate, amountLimit) || !isCount(minutes, minuteLimit)) return undefined
  // Exact: within the limits, every number here is below 2⁵³.
  return Math.floor((2 * rate * minutes + 60) / 120)
}

/**
 * Returns the price range of some work: from the fewest minutes at the lowest rate to the most
 * minutes at the highest rate.
 *
 * @returns `undefined` if a value exceeds the limits of `costOf` or a `min` is above its `max`
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
  if (least === undefined || most === undefined) return undefined
  return min > max || minutes.min > minutes.max ? undefined : { currency, min: least, max: most }
}
