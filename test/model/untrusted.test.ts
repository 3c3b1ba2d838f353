import { describe, expect, it } from 'vitest'
import {
  copyShape,
  isRecord,
  itemsOf,
  ownKeys,
  readOwn,
  unreadable,
} from '../../src/model/untrusted.ts'
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

describe('itemsOf', () => {
  it('are the items of a list', () => {
    expect(itemsOf(['a', 1])).toEqual(['a', 1])
  })

  it.each<[string, unknown]>([
    ['a text', 'ab'],
    ['an object', { length: 1, 0: 'a' }],
    ['a set', new Set(['a'])],
    ['nothing', undefined],
    ['a proxy of a list that throws', throwingProxy(['a'])],
    ['a revoked proxy of a list', revokedProxy(['a'])],
  ])('are none for %s', (_, list) => {
    expect(itemsOf(list)).toEqual([])
  })
})

describe('ownKeys', () => {
  it('are the keys of the object itself', () => {
    expect(ownKeys(Object.assign(Object.create({ inherited: 1 }), { own: 1 }))).toEqual(['own'])
  })

  it.each(['ownKeys', 'getOwnPropertyDescriptor'] as const)('are none where %s throws', (trap) => {
    expect(ownKeys(throwingProxy({ key: 1 }, [trap]))).toEqual([])
  })

  it.each<[string, unknown]>([
    ['a revoked proxy', revokedProxy({})],
    ['a text', 'ab'],
    ['a list', ['a']],
    ['nothing', undefined],
  ])('are none for %s', (_, source) => {
    expect(ownKeys(source)).toEqual([])
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

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'text'],
    ['a function', () => 1],
  ])('finds nothing in %s', (_, source) => {
    expect(readOwn(source, 'length')).toBeUndefined()
  })

  it('trusts no hasOwnProperty of the object', () => {
    expect(readOwn({ hasOwnProperty: () => true }, 'key')).toBeUndefined()
  })
})

describe('copyShape', () => {
  it('copies what has a place in the shape, and reads nothing else', () => {
    const input = withThrowingGetter({ a: { b: 1, c: 2 }, d: 3 }, 'e')
    const copy = copyShape(input, { a: { b: null }, d: null })
    expect(copy).toEqual({ a: { b: 1 }, d: 3 })
  })

  it('holds nothing that could be looked into', () => {
    const input = { a: [1], b: () => 1, c: { d: 1 }, e: revokedProxy({}), f: Symbol('x') }
    const copy = Object(copyShape(input, { a: null, b: null, c: null, e: null, f: null }))
    expect(Object.values(copy).map((value) => typeof value)).toEqual(Array(5).fill('symbol'))
    expect(copyShape([{ a: 1 }], { 0: { a: null } })).toBeTypeOf('symbol')
  })

  it('cleans texts, wherever they are', () => {
    const input = { a: 'x', b: { c: 'y' }, d: 1 }
    const shape = { a: null, b: { c: null }, d: null }
    const copy = copyShape(input, shape, (text) => text.toUpperCase())
    expect(copy).toEqual({ a: 'X', b: { c: 'Y' }, d: 1 })
  })

  it('takes −0 for 0, which is how it would be written', () => {
    expect(Object(copyShape(JSON.parse('{"a":-0}'), { a: null })).a).toBe(0)
  })

  it('drops undefined and gives no copy a prototype', () => {
    const copy = copyShape({ a: undefined, b: {} }, { a: null, b: {} })
    expect(Object.keys(Object(copy))).toEqual(['b'])
    expect(Object.getPrototypeOf(copy)).toBeNull()
    expect(Object.getPrototypeOf(Object(copy).b)).toBeNull()
  })

  it('reads every property once', () => {
    const copy = copyShape(withChangingGetter({}, 'key', ['first', 'second']), { key: null })
    expect([Object(copy).key, Object(copy).key]).toEqual(['first', 'first'])
  })

  it.each(proxyTraps)('never throws where %s does', (trap) => {
    const input = { a: throwingProxy({ b: 1 }, [trap]) }
    expect(() => copyShape(input, { a: { b: null } })).not.toThrow()
  })
})
