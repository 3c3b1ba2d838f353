import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costOf, estimateCost } from '../../../src/model/values/money.ts'

const rates = fc.nat(1_000_000_000)
const minutes = fc.nat(1_000_000)

describe('costOf', () => {
  it.each([
    [10_000, 60, 10_000],
    [13_333, 20, 4_444], // 4,444.33
    [100, 1, 2], // 1.67
    [30, 1, 1], // half a cent, up
    [29, 1, 0],
    [90, 1, 2], // one and a half, up
    [0, 1_000_000, 0],
    [1_000_000_000, 0, 0],
    [1_000_000_000, 1_000_000, 16_666_666_666_667],
  ])('rounds %i an hour for %i minutes to the nearest unit: %i', (rate, span, cost) => {
    expect(costOf(rate, span)).toBe(cost)
  })

  it.each([
    [133.33, 60],
    [10_000, 60.5],
    [-1, 60],
    [10_000, -1],
    [1_000_000_001, 60],
    [10_000, 1_000_001],
    [Number.NaN, 60],
    [10_000, Number.POSITIVE_INFINITY],
  ])('returns no cost for %d an hour and %d minutes', (rate, span) => {
    expect(costOf(rate, span)).toBeUndefined()
  })

  it('is exact, within its limits', () => {
    fc.assert(
      fc.property(rates, minutes, (rate, span) => {
        const exact = (2n * BigInt(rate) * BigInt(span) + 60n) / 120n
        expect(BigInt(costOf(rate, span) ?? -1)).toBe(exact)
      }),
    )
  })
})

describe('estimateCost', () => {
  const rate = { currency: 'USD', min: 10_000, max: 25_000 }

  it('goes from the least work at the lowest rate to the most at the highest', () => {
    expect(estimateCost(rate, { min: 60, max: 120 })).toEqual({
      currency: 'USD',
      min: 10_000,
      max: 50_000,
    })
  })

  it('takes ranges of one value', () => {
    const fixed = { currency: 'EUR', min: 9_000, max: 9_000 }
    expect(estimateCost(fixed, { min: 20, max: 20 })).toEqual({ ...fixed, min: 3_000, max: 3_000 })
  })

  it.each([
    ['a rate upside down', { ...rate, min: 25_001 }, { min: 1, max: 2 }],
    ['minutes upside down', rate, { min: 3, max: 2 }],
    ['a wrong lower rate', { ...rate, min: -1 }, { min: 1, max: 2 }],
    ['a wrong higher rate', { ...rate, max: 1e10 }, { min: 1, max: 2 }],
    ['a wrong number of least minutes', rate, { min: 0.5, max: 2 }],
    ['a wrong number of most minutes', rate, { min: 1, max: 1e7 }],
  ])('returns no cost for %s', (_, range, span) => {
    expect(estimateCost(range, span)).toBeUndefined()
  })
})
