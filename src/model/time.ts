/** Whether a text is an instant in ISO 8601 with its zone: `2026-11-24T06:00:00Z`. */
export function isInstant(text: string): boolean {
  return instantPattern.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))
}

/** Whether a text is a calendar date: `2026-12-04`. */
export function isCalendarDate(text: string): boolean {
  return isInstant(`${text}T00:00Z`)
}

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/

/** A day there is: `Date` takes 30 February for 2 March. */
function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00Z`)
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date)
}
