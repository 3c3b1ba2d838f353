import { expect, it } from 'vitest'
import { formatDaysAhead } from '../../src/messages/times.ts'

it.each([
  ['en', 43, 'in 43 days'],
  ['en', 1, 'tomorrow'],
  ['en', 0, 'today'],
  ['de', 43, 'in 43 Tagen'],
])('says in %s when %i days have passed', (locale, days, text) => {
  expect(formatDaysAhead(locale, days)).toBe(text)
})
