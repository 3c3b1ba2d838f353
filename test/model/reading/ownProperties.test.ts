import { describe, expect, it } from 'vitest'
import { isRecord, readOwn, unreadable } from '../../../src/model/reading/ownProperties.ts'
import { revokedProxy, throwingProxy, whilePolluted, withThrowingGetter } from '../hostile.ts'

const noObjects = [undefined, null, 'text', 1, Symbol('x'), () => 1, revokedProxy({})]

/** Rows of a table: the test runner would look into the values themselves. */
const rows = (...values: unknown[]) => values.map((value) => ({ value }))

describe('isRecord', () => {
  it.each(rows({}, Object.create(null), new Date(0), throwingProxy({})))(
    'accepts %#',
    ({ value }) => {
      expect(isRecord(value)).toBe(true)
    },
  )

  it.each(rows(...noObjects, [], throwingProxy([]), revokedProxy([])))(
    'refuses %#',
    ({ value }) => {
      expect(isRecord(value)).toBe(false)
    },
  )
})

describe('readOwn', () => {
  it('reads an own property', () => {
    expect(readOwn({ key: 1 }, 'key')).toBe(1)
    expect(readOwn(JSON.parse('{"__proto__":1}'), '__proto__')).toBe(1)
  })

  it('does not read what is inherited', () => {
    expect(readOwn(Object.create({ key: 1 }), 'key')).toBeUndefined()
    expect(readOwn({}, 'toString')).toBeUndefined()
    expect(readOwn({}, '__proto__')).toBeUndefined()
    expect(readOwn({ hasOwnProperty: () => true }, 'key')).toBeUndefined()
    expect(whilePolluted('key', 1, () => readOwn({}, 'key'))).toBeUndefined()
  })

  const trapped = throwingProxy({ key: 1 }, ['get'])
  it.each(rows(withThrowingGetter({}, 'key'), trapped, revokedProxy({})))(
    'returns a stand-in for a property that throws: %#',
    ({ value }) => {
      expect(readOwn(value, 'key')).toBe(unreadable)
    },
  )

  it.each([undefined, null, 'text', () => 1])('returns undefined for %o', (source) => {
    expect(readOwn(source, 'length')).toBeUndefined()
  })
})
