/** When a number of days has passed: "in 43 days", or "today". */
export function formatDaysAhead(locale: string, days: number): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
}

/** When a number of seconds has passed: "in 20 seconds", from two minutes on "in 3 minutes". */
export function formatWait(locale: string, seconds: number): string {
  const format = new Intl.RelativeTimeFormat(locale)
  return seconds < 120
    ? format.format(Math.ceil(seconds), 'second')
    : format.format(Math.ceil(seconds / 60), 'minute')
}

/** How long: "7 days". */
export function formatDays(locale: string, days: number): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
  }).format(days)
}

/** A day, "Nov 24, 2026"; `undefined` for what is no time. */
export function formatDate(
  locale: string,
  time: string,
  timeZone: string | undefined,
): string | undefined {
  const date = new Date(time)
  return Number.isNaN(date.valueOf()) ? undefined : dateFormat(locale, timeZone).format(date)
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Made once: `Intl` objects are slow to make. */
function dateFormat(locale: string, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`
  const format =
    dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone })
  dateFormats.set(key, format)
  return format
}
