import { describe, expect, it } from 'vitest'
import { itemsOf, ownKeys } from '../../../src/model/reading/ownEntries.ts'
import { revokedProxy, throwingProxy } from '../hostile.ts'

const noObjects = [undefined, null, 'text', 1, Symbol('x'), () => 1, revokedProxy({})]

/** Rows of a table: the test runner would look into the values themselves. */
const rows = (...values: unknown[]) => values.map((value) => ({ value }))

describe('itemsOf', () => {
  it('returns the items of a list', () => {
    expect(itemsOf(['a', 1])).toEqual(['a', 1])
  })

  it.each(rows(...noObjects, { length: 1, 0: 'a' }, new Set(['a']), throwingProxy(['a'])))(
    'returns none for %#, which is no list or throws',
    ({ value }) => {
      expect(itemsOf(value)).toEqual([])
    },
  )
})

describe('ownKeys', () => {
  it('returns the keys of the object itself', () => {
    expect(ownKeys(Object.assign(Object.create({ inherited: 1 }), { own: 1 }))).toEqual(['own'])
  })

  it.each(rows(...noObjects, ['a'], throwingProxy({ key: 1 }, ['ownKeys'])))(
    'returns none for %#, which is no record or throws',
    ({ value }) => {
      expect(ownKeys(value)).toEqual([])
    },
  )
})
