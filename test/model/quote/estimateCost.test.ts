import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costOf, estimateCost } from '../../../src/model/quote/estimateCost.ts'

describe('costOf', () => {
  it.each([
    [13_333, 20, 4_444],
    [13_333, 45, 10_000],
    [10_000, 60, 10_000],
    [1, 30, 1],
    [1, 29, 0],
    [3, 10, 1],
    [25_000, 0, 0],
    [0, 600, 0],
    [Number.MAX_SAFE_INTEGER, 60, Number.MAX_SAFE_INTEGER],
  ])('of %i an hour for %i minutes is %i', (rate, minutes, cost) => {
    expect(costOf(rate, minutes)).toBe(cost)
  })

  it('follows the rule: nearest, and half a unit up', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(1_000_000), (rate, minutes) => {
        const cost = costOf(rate, minutes) ?? Number.NaN
        // 60 × cost is nowhere further from rate × minutes than half of 60, and above it at the half.
        const difference = BigInt(cost) * 60n - BigInt(rate) * BigInt(minutes)
        expect(difference > -30n && difference <= 30n).toBe(true)
      }),
      { numRuns: 10_000 },
    )
  })

  it.each([
    [-1, 60],
    [100.5, 60],
    [100, 0.5],
    [Number.NaN, 60],
    [100, Number.POSITIVE_INFINITY],
    [Number.MAX_SAFE_INTEGER, 61],
    [Number.MAX_SAFE_INTEGER, 600],
    ...[Object(JSON.parse('["100", 60]'))],
  ])('of %j an hour for %j minutes is nothing', (rate, minutes) => {
    expect(costOf(rate, minutes)).toBeUndefined()
  })
})

describe('estimateCost', () => {
  const rate = { currency: 'USD', min: 10_000, max: 25_000 }

  it('goes from the least at the lowest rate to the most at the highest', () => {
    expect(estimateCost(rate, { min: 90, max: 180 })).toEqual({
      currency: 'USD',
      min: 15_000,
      max: 75_000,
    })
  })

  it('is one amount where the rate and the minutes are', () => {
    const one = { currency: 'USD', min: 10_000, max: 10_000 }
    expect(estimateCost(one, { min: 60, max: 60 })).toEqual(one)
  })

  it.each([
    [
      { ...rate, min: 30_000 },
      { min: 1, max: 2 },
    ],
    [rate, { min: 2, max: 1 }],
    [rate, { min: -1, max: 1 }],
    [
      { ...rate, max: Number.MAX_SAFE_INTEGER },
      { min: 1, max: 120 },
    ],
  ])('knows no cost of %j for %j', (rates, minutes) => {
    expect(estimateCost(rates, minutes)).toBeUndefined()
  })
})
