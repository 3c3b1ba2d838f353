import { expect, describe as group, it } from 'vitest'
import { createIssue, describe } from '../../src/model/issue.ts'
import { unreadable } from '../../src/model/untrusted.ts'
import { hostileValues } from './hostile.ts'

group('describe', () => {
  it.each<[string, unknown]>([
    ['"text"', 'text'],
    ['"quoted \\"text\\""', 'quoted "text"'],
    ['"two\\nlines"', 'two\nlines'],
    ['""', ''],
    ['13', 13],
    ['NaN', Number.NaN],
    ['true', true],
    ['null', null],
    ['undefined', undefined],
    ['a bigint', 13n],
    ['a symbol', Symbol('secret')],
    ['a function', () => 13],
    ['a list', [13]],
    ['an object', { a: 13 }],
    ['an object', new Date(0)],
    ['a value that throws when it is read', unreadable],
  ])('says %s', (expected, value) => {
    expect(describe(value)).toBe(expected)
  })

  it('shortens a text to 60 characters', () => {
    expect(describe('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`)
    expect(describe('x'.repeat(61))).toBe(`"${'x'.repeat(60)}…"`)
  })

  it.each(hostileValues)('calls nothing of %s', (_, create) => {
    expect(describe(create())).toMatch(/^a(?:n object| list| function| revoked proxy)$/)
  })
})

group('createIssue', () => {
  it('says what, where, and what to do', () => {
    const issue = createIssue({
      path: ['channels', 'developer', 'url'],
      expected: 'a web address',
      received: 13,
      advice: 'Correct it.',
    })
    expect(issue).toEqual({
      path: ['channels', 'developer', 'url'],
      expected: 'a web address',
      received: '13',
      message: '`channels.developer.url` must be a web address, but is 13. Correct it.',
    })
  })

  it('calls the root the input', () => {
    const { message } = createIssue({
      path: [],
      expected: 'an object',
      received: null,
      advice: 'Fix it.',
    })
    expect(message).toBe('The input must be an object, but is null. Fix it.')
  })

  it('numbers the items of lists', () => {
    const { message } = createIssue({
      path: ['items', 0],
      expected: 'a text',
      received: 1,
      advice: 'Fix it.',
    })
    expect(message).toMatch(/^`items\.0` must be a text/)
  })

  it('shortens a long path', () => {
    const { message } = createIssue({
      path: ['x'.repeat(10_000)],
      expected: 'absent',
      received: 1,
      advice: 'Remove it.',
    })
    expect(message).toBe(`\`${'x'.repeat(60)}…\` must be absent, but is 1. Remove it.`)
  })

  it('spells out no more of a long path than it shows', { timeout: 2_000 }, () => {
    const { message } = createIssue({
      path: ['\u200b'.repeat(10_000_000)],
      expected: 'absent',
      received: 1,
      advice: 'Remove it.',
    })
    const shown = '\\u{200b}'.repeat(8).slice(0, 60)
    expect(message).toBe(`\`${shown}…\` must be absent, but is 1. Remove it.`)
  })
})
