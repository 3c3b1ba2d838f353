import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workUsage } from '../../../src/model/quote/workUsage.ts'
import { quotes, terms } from '../../../stories/fixtures/quotes.ts'

/** How some minutes stand to an estimate of at most so many. */
const usage = (usedMinutes: number, max: number, amount = 12_000) =>
  workUsage(
    { usedMinutes, updatedAt: '2026-11-26T15:00:00Z' },
    { ...terms, rate: { currency: 'USD', amount }, estimate: { min: 0, max } },
  )

describe('workUsage', () => {
  it('says how much is used, and its cost', () => {
    expect(usage(100, 200)).toEqual({ state: 'within', share: 0.5, cost: 20_000 })
    const { work } = quotes['in-progress']
    // 75 minutes at 133.33 are 166.66¼.
    expect(workUsage(work, terms)).toEqual({ state: 'within', share: 0.375, cost: 16_666 })
  })

  it.each([
    [0, 200, 'within'],
    [159, 200, 'within'],
    [160, 200, 'near'],
    [200, 200, 'near'],
    [201, 200, 'over'],
    [1_000_000, 1, 'over'],
  ])('%i minutes of %i is %s', (used, max, state) => {
    expect(usage(used, max).state).toBe(state)
  })

  it('is near from exactly four fifths on, whatever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), (fifth) => {
        expect(usage(4 * fifth, 5 * fifth).state).toBe('near')
        expect(usage(4 * fifth - 1, 5 * fifth).state).toBe('within')
        expect(usage(5 * fifth, 5 * fifth).state).toBe('near')
        expect(usage(5 * fifth + 1, 5 * fifth).state).toBe('over')
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    [60.5, 12_000],
    [-1, 12_000],
    [1_000_001, 12_000],
    [60, 133.33],
  ])('has no cost for what cannot be counted: %d minutes at %d', (used, amount) => {
    expect(usage(used, 200, amount)).toHaveProperty('cost', undefined)
  })

  it('counts an estimate of nothing', () => {
    expect(usage(0, 0)).toEqual({ state: 'within', share: 0, cost: 0 })
    expect(usage(1, 0)).toEqual({ state: 'over', share: 1, cost: 200 })
  })
})
