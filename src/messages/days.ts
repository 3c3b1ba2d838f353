/** When a number of days has passed: "in 43 days", or "today". */
export function formatDaysAhead(locale: string, days: number): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
}
