/** Formats a number of days from today: "in 43 days", "tomorrow", "today". */
export function formatDaysAhead(locale: string, days: number): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
}

/** Formats a wait: "now", "in 20 seconds", and from two minutes on "in 3 minutes". */
export function formatWait(locale: string, seconds: number): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: seconds > 0 ? 'always' : 'auto' })
  return seconds < 120
    ? format.format(Math.ceil(seconds), 'second')
    : format.format(Math.ceil(seconds / 60), 'minute')
}

/** Formats a number of days: "7 days". */
export function formatDays(locale: string, days: number): string {
  return unitFormat(locale, 'day').format(days)
}

/** Formats the date of a time: "Nov 24, 2026". Returns `undefined` for an invalid time. */
export function formatDate(
  locale: string,
  time: string,
  timeZone: string | undefined,
): string | undefined {
  const date = new Date(time)
  return Number.isNaN(date.valueOf())
    ? undefined
    : dateFormat(locale, timeZone, dayOptions).format(date)
}

const dayOptions: Intl.DateTimeFormatOptions = { dateStyle: 'medium' }

/** The month is a word, so that it cannot be mistaken for the day. */
const calendarOptions: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
}

const instantOptions: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Cached: `Intl` objects are slow to create. */
function dateFormat(
  locale: string,
  timeZone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone })
  dateFormats.set(key, format)
  return format
}

/** Formats a calendar date without a time zone: "Dec 4, 2026". */
export function formatCalendarDate(locale: string, date: string): string {
  return dateFormat(locale, 'UTC', calendarOptions).format(new Date(`${date}T00:00Z`))
}

/** Formats a time with its time zone: "Dec 1, 2026, 5:00 PM UTC". */
export function formatInstant(locale: string, time: string, timeZone: string | undefined): string {
  return dateFormat(locale, timeZone, instantOptions).format(new Date(time))
}

/** Formats the time left, rounded down: "in 7 days", "in 5 hours", "in 12 minutes". */
export function formatTimeLeft(locale: string, milliseconds: number): string {
  const format = new Intl.RelativeTimeFormat(locale)
  const minutes = Math.floor(milliseconds / 60_000)
  if (minutes >= 48 * 60) return format.format(Math.floor(minutes / 60 / 24), 'day')
  if (minutes >= 120) return format.format(Math.floor(minutes / 60), 'hour')
  return format.format(Math.max(1, minutes), 'minute')
}

/** Formats a duration: "2 hours", "3 hours, 20 minutes". */
export function formatDuration(locale: string, minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    ...(hours > 0 || rest === 0 ? [unitFormat(locale, 'hour').format(hours)] : []),
    ...(rest > 0 ? [unitFormat(locale, 'minute').format(rest)] : []),
  ]
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(parts)
}

/** Formats a range of durations: "2–3 hours", "2 hours – 3 hours, 20 minutes". */
export function formatDurationRange(locale: string, min: number, max: number): string {
  if (min === max) return formatDuration(locale, min)
  if (min % 60 === 0 && max % 60 === 0) {
    return unitFormat(locale, 'hour').formatRange(min / 60, max / 60)
  }
  return `${formatDuration(locale, min)} – ${formatDuration(locale, max)}`
}

function unitFormat(locale: string, unit: 'day' | 'hour' | 'minute'): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
}
