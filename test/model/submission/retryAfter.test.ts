import { expect, it } from 'vitest'
import { readRetryAfter } from '../../../src/model/submission/retryAfter.ts'

const now = Date.parse('2026-11-24T06:00:00Z')

it.each<[string | null, number | undefined]>([
  ['120', 120],
  ['0', 0],
  [' 120 ', 120],
  ['1.5', 2],
  ['999999999', 999_999_999],
  ['Tue, 24 Nov 2026 06:01:30 GMT', 90],
  ['Tue, 24 Nov 2026 05:00:00 GMT', 0],
  ['Tue Nov 24 06:01:30 2026', 90],
  ['Tue Nov  3 06:01:30 2026', 0],
  ['120 seconds', undefined],
  ['in 120', undefined],
  ['1.', undefined],
  ['.5', undefined],
  ['1234567890', undefined],
  ['Tue, 24 Nov 2026 06:01:30 GMT+0100', undefined],
  ['2026-11-24T06:01:30', undefined],
  ['xTue Nov 24 06:01:30 2026', undefined],
  ['Tue Nov 24 06:01:30 2026 x', undefined],
  ['never GMT', undefined],
  ['-5', undefined],
  ['', undefined],
  [null, undefined],
])('readRetryAfter reads %j as %j seconds', (header, seconds) => {
  expect(readRetryAfter(header, now)).toBe(seconds)
})

it.each([Number.NaN, Number.NEGATIVE_INFINITY])('readRetryAfter reads no date at %d', (clock) => {
  expect(readRetryAfter('Tue, 24 Nov 2026 06:01:30 GMT', clock)).toBeUndefined()
  expect(readRetryAfter('120', clock)).toBe(120)
})

it('readRetryAfter rounds up to whole seconds', () => {
  expect(readRetryAfter('Tue, 24 Nov 2026 06:00:02 GMT', now + 1)).toBe(2)
})
