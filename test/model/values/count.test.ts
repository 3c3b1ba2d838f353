import { describe, expect, it } from 'vitest'
import { isCount } from '../../../src/model/values/count.ts'

describe('isCount', () => {
  it.each([0, -0, 1, Number.MAX_SAFE_INTEGER])('accepts %s', (value) => {
    expect(isCount(value)).toBe(true)
  })

  it.each([-1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '1', 1n, null, undefined, [1]])(
    'refuses %s',
    (value) => {
      expect(isCount(value)).toBe(false)
    },
  )

  it('has a limit, which counts', () => {
    expect([3, 4].map((value) => isCount(value, 3))).toEqual([true, false])
  })
})
