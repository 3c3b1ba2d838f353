/** Maximum span of work, in minutes. */
export const minuteLimit = 1_000_000

/** A range of work in whole minutes from 0. `min` is not above `max`. */
export interface MinuteRange {
  readonly min: number
  readonly max: number
}

/**
 * Returns an ISO 8601 instant in the form every engine parses, or `undefined` if the text is not an
 * instant with a zone. Accepts offsets without a colon (`+0000`), a blank instead of the `T`, and
 * lower case (RFC 3339).
 *
 * @example
 * normalizeInstant('2026-11-24T06:00:00+0000') // '2026-11-24T06:00:00+00:00'
 */
export function normalizeInstant(text: string): string | undefined {
  if (!instantPattern.test(text)) return undefined
  const instant = text.replace(
    instantPattern,
    (_, day: string, time: string, zone: string) => `${day}T${time}${normalizeZone(zone)}`,
  )
  const isReal = isDay(instant.slice(0, 10)) && !Number.isNaN(Date.parse(instant))
  return isReal ? instant : undefined
}

/** Returns true for a calendar date: `2026-12-04`. */
export function isCalendarDate(text: string): boolean {
  return datePattern.test(text) && isDay(text)
}

/** Formats milliseconds since 1970 as an ISO 8601 instant; `undefined` outside the years 0 to 9999. */
export function toInstant(milliseconds: number): string | undefined {
  // `Date` converts null, booleans and texts to numbers.
  const date = new Date(Number.isFinite(milliseconds) ? milliseconds : Number.NaN)
  return Number.isNaN(date.valueOf()) ? undefined : normalizeInstant(date.toISOString())
}

const datePattern = /^\d{4}-\d\d-\d\d$/
const instantPattern =
  /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?([Zz]|[+-]\d\d(?::?\d\d)?)$/

function normalizeZone(zone: string): string {
  if (zone.length === 1) return 'Z'
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
}

/** Returns true if the calendar has the day: `Date` turns 30 February into 2 March. */
function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00Z`)
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date)
}
