import { isCount } from './count.ts'
import { type MinuteRange, minuteLimit } from './time.ts'

/** ISO 4217: three capitals. */
export const currencyPattern = /^[A-Z]{3}$/

/** Largest amount of money, in minor units (cents). */
export const amountLimit = 1_000_000_000

/** Money, at least and at most. */
export interface MoneyRange {
  /** ISO 4217 code in capitals, such as `USD`. */
  readonly currency: string
  /** Minor units of the currency (cents). A whole number from 0. */
  readonly min: number
  /** Minor units of the currency (cents). A whole number, not below `min`. */
  readonly max: number
}

/** The price of an hour, at least and at most. */
export interface RateRange extends MoneyRange {}

/** The price of an hour. */
export interface HourlyRate {
  /** ISO 4217 code in capitals, such as `USD`. */
  readonly currency: string
  /** Minor units of the currency (cents). A whole number from 0. */
  readonly amount: number
}

/**
 * The price of some minutes, in minor units of the currency: rate × minutes ÷ 60, rounded to the
 * nearest unit, and half a unit up. This is the one rounding rule of the kit; a rate is never
 * rounded, nor is a sum of rounded prices.
 *
 * @param rate for an hour, in minor units: a whole number from 0 to 1,000,000,000
 * @param minutes a whole number from 0 to 1,000,000
 * @returns `undefined` for anything else
 *
 * @example
 * costOf(13_333, 20) // 4_444: 20 minutes at 133.33 an hour
 */
export function costOf(rate: number, minutes: number): number | undefined {
  if (!isCount(rate, amountLimit) || !isCount(minutes, minuteLimit)) return undefined
  // Exact: within the limits every number here is below 2⁵³.
  return Math.floor((2 * rate * minutes + 60) / 120)
}

/**
 * The price of a span of work at a range of rates: from the least minutes at the lowest rate to
 * the most minutes at the highest.
 *
 * @returns `undefined` if one of the ranges is none: beyond the limits of `costOf`, or `min` above `max`
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
