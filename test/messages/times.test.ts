import { describe, expect, it } from 'vitest'
import { formatDate, formatDays, formatDaysAhead, formatWait } from '../../src/messages/times.ts'

describe('times in words', () => {
  it.each([
    ['en', 43, 'in 43 days'],
    ['en', 1, 'tomorrow'],
    ['en', 0, 'today'],
    ['de', 43, 'in 43 Tagen'],
  ])('says in %s when %i days have passed', (locale, days, text) => {
    expect(formatDaysAhead(locale, days)).toBe(text)
  })

  it.each([
    ['en', 1, 'in 1 second'],
    ['en', 119.2, 'in 120 seconds'],
    ['en', 61, 'in 61 seconds'],
    ['en', 121, 'in 3 minutes'],
    ['de', 20, 'in 20 Sekunden'],
    ['de', 0, 'jetzt'],
  ])('says in %s how long %d seconds are', (locale, seconds, text) => {
    expect(formatWait(locale, seconds)).toBe(text)
  })

  it('says how many days', () => {
    expect(formatDays('en', 1)).toBe('1 day')
    expect(formatDays('de', 7)).toBe('7 Tage')
  })

  it('says the day of a time, where the reader is', () => {
    const time = '2026-11-24T23:30:00Z'
    expect(formatDate('en', time, 'UTC')).toBe('Nov 24, 2026')
    expect(formatDate('en-GB', time, 'Asia/Tokyo')).toBe('25 Nov 2026')
    expect(formatDate('en', 'soon', 'UTC')).toBeUndefined()
  })
})
