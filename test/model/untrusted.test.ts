import { describe, expect, it } from 'vitest'
import { copyRecords, isRecord, ownKeys, readOwn, unreadable } from '../../src/model/untrusted.ts'
import {
  proxyTraps,
  revokedProxy,
  throwingProxy,
  whilePolluted,
  withChangingGetter,
  withThrowingGetter,
} from './hostile.ts'

describe('isRecord', () => {
  it.each<[string, unknown]>([
    ['an object', {}],
    ['an object without prototype', Object.create(null)],
    ['an instance', new Date(0)],
    ['a proxy of an object', throwingProxy({})],
  ])('accepts %s', (_, value) => {
    expect(isRecord(value)).toBe(true)
  })

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a text', 'text'],
    ['a number', 1],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a list', []],
    ['a proxy of a list', throwingProxy([])],
    ['a revoked proxy', revokedProxy({})],
    ['a revoked proxy of a list', revokedProxy([])],
  ])('refuses %s', (_, value) => {
    expect(isRecord(value)).toBe(false)
  })
})

describe('ownKeys', () => {
  it('are the keys of the object itself', () => {
    expect(ownKeys(Object.assign(Object.create({ inherited: 1 }), { own: 1 }))).toEqual(['own'])
  })

  it.each(['ownKeys', 'getOwnPropertyDescriptor'] as const)('are none where %s throws', (trap) => {
    expect(ownKeys(throwingProxy({ key: 1 }, [trap]))).toEqual([])
  })

  it('are none on a revoked proxy', () => {
    expect(ownKeys(revokedProxy({}))).toEqual([])
  })
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
    expect(whilePolluted('key', 1, () => readOwn({}, 'key'))).toBeUndefined()
  })

  it.each<[string, object]>([
    ['a getter that throws', withThrowingGetter({}, 'key')],
    ['a proxy that throws', throwingProxy({ key: 1 }, ['get'])],
    ['a revoked proxy', revokedProxy({})],
  ])('is unreadable for %s', (_, source) => {
    expect(readOwn(source, 'key')).toBe(unreadable)
  })

  it('trusts no hasOwnProperty of the object', () => {
    expect(readOwn({ hasOwnProperty: () => true }, 'key')).toBeUndefined()
  })
})

describe('copyRecords', () => {
  it('copies records down to the depth and leaves the rest', () => {
    const deep = { c: 1 }
    const input = { a: { b: deep } }
    const copy = copyRecords(input, 2)
    expect(copy).toEqual(input)
    expect(copy).not.toBe(input)
    expect(copy).toHaveProperty('a.b', deep)
    expect(copyRecords(input, 0)).toBe(input)
  })

  it('drops undefined and gives no copy a prototype', () => {
    const copy = copyRecords({ a: undefined, b: {} }, 2)
    expect(copy).toEqual({ b: {} })
    expect(Object.keys(Object(copy))).toEqual(['b'])
    expect(Object.getPrototypeOf(copy)).toBeNull()
    expect(Object.getPrototypeOf(Object(copy).b)).toBeNull()
  })

  it('reads every property once', () => {
    const copy = copyRecords(withChangingGetter({}, 'key', ['first', 'second']), 1)
    expect([Object(copy).key, Object(copy).key]).toEqual(['first', 'first'])
  })

  it('copies a `__proto__` key as a key', () => {
    const copy = copyRecords(JSON.parse('{"__proto__":{"polluted":true}}'), 2)
    expect(Object.keys(Object(copy))).toEqual(['__proto__'])
    expect(Object(copy).polluted).toBeUndefined()
  })

  it.each(proxyTraps)('never throws where %s does', (trap) => {
    expect(() => copyRecords({ a: throwingProxy({ b: 1 }, [trap]) }, 3)).not.toThrow()
  })

  it('ends on an object that holds itself', () => {
    const cyclic: Record<string, unknown> = {}
    cyclic.self = cyclic
    expect(copyRecords(cyclic, 3)).toHaveProperty('self.self.self', cyclic)
  })
})
