/** When a number of days has passed: "in 43 days", or "today". */
export function formatDaysAhead(locale: string, days: number): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
}

/** When a number of seconds has passed: "in 20 seconds", from two minutes on "in 3 minutes"; at last "now". */
export function formatWait(locale: string, seconds: number): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: seconds > 0 ? 'always' : 'auto' })
  return seconds < 120
    ? format.format(Math.ceil(seconds), 'second')
    : format.format(Math.ceil(seconds / 60), 'minute')
}

/** How long: "7 days". */
export function formatDays(locale: string, days: number): string {
  return unitFormat(locale, 'day').format(days)
}

/** A day, "Nov 24, 2026"; `undefined` for what is no time. */
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

/** The month in letters: days and months are not mixed up. */
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

/** Made once: `Intl` objects are slow to make. */
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

/** A calendar date, "Dec 4, 2026": the same day everywhere. */
export function formatCalendarDate(locale: string, date: string): string {
  return dateFormat(locale, 'UTC', calendarOptions).format(new Date(`${date}T00:00Z`))
}

/** An instant with its zone, "Dec 1, 2026, 5:00 PM UTC". */
export function formatInstant(locale: string, time: string, timeZone: string | undefined): string {
  return dateFormat(locale, timeZone, instantOptions).format(new Date(time))
}

/** How long there is still time: "in 7 days", "in 5 hours", "in 12 minutes". Never more than there is. */
export function formatTimeLeft(locale: string, milliseconds: number): string {
  const format = new Intl.RelativeTimeFormat(locale)
  const minutes = Math.floor(milliseconds / 60_000)
  if (minutes >= 48 * 60) return format.format(Math.floor(minutes / 60 / 24), 'day')
  if (minutes >= 120) return format.format(Math.floor(minutes / 60), 'hour')
  return format.format(Math.max(1, minutes), 'minute')
}

/** How long something takes: "2 hours", "3 hours, 20 minutes". */
export function formatDuration(locale: string, minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    ...(hours > 0 || rest === 0 ? [unitFormat(locale, 'hour').format(hours)] : []),
    ...(rest > 0 ? [unitFormat(locale, 'minute').format(rest)] : []),
  ]
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(parts)
}

/** How long something takes, at least and at most: "2–3 hours", "2 hours – 3 hours, 20 minutes". */
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
