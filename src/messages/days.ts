/** When a number of days has passed: "in 43 days". */
export function formatDaysAhead(locale: string, days: number): string {
  return new Intl.RelativeTimeFormat(locale).format(days, 'day')
}
