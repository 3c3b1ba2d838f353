import { describe, expect, it } from 'vitest'
import { readReference, referenceKey } from '../../../src/model/values/reference.ts'

describe('readReference', () => {
  it.each(['12345', 'ABC-123', 'a.b_c-d', 'x', '00', 'x'.repeat(50)])('reads %j', (value) => {
    expect(readReference(value)).toBe(value)
  })

  it.each([
    [40_309, '40309'],
    [0, '0'],
    [-0, '0'],
    [2 ** 53 - 1, '9007199254740991'],
  ])('reads the number %d', (value, reference) => {
    expect(readReference(value)).toBe(reference)
  })

  it.each([
    ...['', 'x'.repeat(51), '-1', '1.', '1 2', '12\n', '[1]', '#12', 'Ä1', '١٢'],
    // JSON does not keep 2⁵³ exact.
    ...[-1, 1.5, 2 ** 53, Number.NaN, 12n, Object('12'), ['12'], null, undefined],
  ])('does not read %o', (value) => {
    expect(readReference(value)).toBeUndefined()
  })
})

it('compares references without their case', () => {
  expect([referenceKey('Abc-12'), referenceKey('aBC-12')]).toEqual(['ABC-12', 'ABC-12'])
  expect(referenceKey('abc')).not.toBe(referenceKey('abd'))
})
