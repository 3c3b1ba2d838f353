import { trimmed } from '../values/text.ts'

const asctime = /^\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}$/

/**
 * Reads the header `Retry-After` as whole seconds from 0; `undefined` if it says neither a number of
 * seconds nor a date of HTTP (RFC 9110, section 5.6.7).
 *
 * @param now milliseconds since 1970; without a valid one, no date says how long to wait
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = trimmed(header)
  if (/^\d{1,9}(\.\d{1,9})?$/.test(text)) return Math.ceil(Number(text))
  const date = asctime.test(text) ? `${text} GMT` : text
  const wait = / GMT$/.test(date) ? Math.ceil((Date.parse(date) - now) / 1_000) : Number.NaN
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}
