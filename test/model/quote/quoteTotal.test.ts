import { expect, it } from 'vitest'
import { quoteTotal } from '../../../src/model/quote/quoteTotal.ts'

// The rule itself, and its rounding, is that of `costOf`.
it.each([
  [13_333, 20, 60, { currency: 'USD', min: 4_444, max: 13_333 }],
  [13_333, 20, 20, { currency: 'USD', min: 4_444, max: 4_444 }],
  [1, 29, 30, { currency: 'USD', min: 0, max: 1 }],
  [0, 0, 0, { currency: 'USD', min: 0, max: 0 }],
  // Never 0 for what cannot be counted.
  [133.33, 20, 60, undefined],
  [13_333, 60.5, 90, undefined],
  [13_333, 20, 60.5, undefined],
  [-1, 20, 60, undefined],
  [13_333, 20, 1_000_001, undefined],
])('the total at %d for %d to %d minutes is %j', (amount, min, max, total) => {
  expect(quoteTotal({ rate: { currency: 'USD', amount }, estimate: { min, max } })).toEqual(total)
})
