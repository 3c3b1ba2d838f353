import { describe, expect, it } from 'vitest'
import { leaf } from '../../../src/model/reading/checks.ts'
import { copyItems, isAbout } from '../../../src/model/reading/items.ts'
import { revokedProxy, throwingProxy, withThrowingGetter } from '../hostile.ts'

const check = leaf('a number', { type: 'boolean' }, (input) =>
  typeof input === 'number' ? input : undefined,
)

describe('copyItems', () => {
  it.each<[string, unknown, number[], number]>([
    ['items', [1, 2], [1, 2], 0],
    ['results of parsing them', [{ ok: true, value: 1, warnings: [] }], [1], 0],
    ['results that failed', [{ ok: false, issues: [] }], [], 1],
    ['items among others', [1, 'x', null, 2], [1, 2], 2],
    ['holes', Object.assign([], { length: 2, 1: 1 }), [1], 1],
    [
      'hostile items',
      [revokedProxy({}), withThrowingGetter({}, 'ok'), throwingProxy({}), 1],
      [1],
      3,
    ],
    ['a list with gaps, as PHP writes it', { 0: 1, 2: 2 }, [1, 2], 0],
    ['an empty object', {}, [], 0],
    ['what is no list', { 0: 1, length: 1 }, [], 1],
    ['a text', '[1]', [], 1],
    ['an item that has the key ok', [{ ok: true, issues: [] }], [], 1],
    ['null', null, [], 0],
    ['nothing', undefined, [], 0],
  ])('copies %s', (_, list, items, unreadable) => {
    expect(copyItems(list, check)).toEqual({ items, unreadable })
  })
})

describe('isAbout', () => {
  it.each([
    ['an app', { appId: 'a' }, 'a', true],
    ['another app', { appId: 'a' }, 'b', false],
    ['no app in particular', {}, 'b', true],
    ['whatever app', { appId: 'a' }, undefined, true],
  ])('is about %s', (_, item, appId, expected) => {
    expect(isAbout(item, appId)).toBe(expected)
  })
})
