import { trimmed } from '../values/text.ts'

const asctime = /^\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}$/

/**
 * Reads the header `Retry-After` as whole seconds from 0; `undefined` if it says neither a number of
 * seconds nor a date of HTTP (RFC 9110, section 5.6.7).
 *
 * @param now milliseconds since 1970
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = trimmed(header)
  if (/^\d{1,9}(\.\d{1,9})?$/.test(text)) return Math.ceil(Number(text))
  const date = asctime.test(text) ? `${text} GMT` : text
  const time = / GMT$/.test(date) ? Date.parse(date) : Number.NaN
  return Number.isNaN(time) ? undefined : Math.max(0, Math.ceil((time - now) / 1_000))
}
