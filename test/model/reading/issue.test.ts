import { describe, expect, it } from 'vitest'
import { createIssue, type Path } from '../../../src/model/reading/issue.ts'
import { readOwn } from '../../../src/model/reading/ownProperties.ts'
import { hostileValues, withThrowingGetter } from '../hostile.ts'

const receivedOf = (received: unknown) =>
  createIssue({ path: [], expected: 'absent', received, advice: 'Remove it.' }).received

describe('the received value in an issue', () => {
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
    ['a value that throws when it is read', readOwn(withThrowingGetter({}, 'a'), 'a')],
  ])('is %s', (expected, value) => {
    expect(receivedOf(value)).toBe(expected)
  })

  it('is shortened to 60 characters', () => {
    expect(receivedOf('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`)
    expect(receivedOf('x'.repeat(61))).toBe(`"${'x'.repeat(60)}…"`)
  })

  it.each(hostileValues)('is described without touching %s', (_, create) => {
    expect(receivedOf(create())).toMatch(/^a(?:n object| list| function| revoked proxy)$/)
  })
})

describe('createIssue', () => {
  it('says what, where, and what to do', () => {
    const parts = { expected: 'a web address', received: 13, advice: 'Correct it.' }
    expect(createIssue({ ...parts, path: ['channels', 0, 'url'] })).toEqual({
      path: ['channels', 0, 'url'],
      expected: 'a web address',
      received: '13',
      message: '`channels.0.url` must be a web address, but is 13. Correct it.',
    })
  })

  const messageAt = (path: Path) =>
    createIssue({ path, expected: 'absent', received: 1, advice: 'Remove it.' }).message

  it('calls the root the input', () => {
    expect(messageAt([])).toBe('The input must be absent, but is 1. Remove it.')
  })

  it('shortens a long path', () => {
    const message = `\`${'x'.repeat(60)}…\` must be absent, but is 1. Remove it.`
    expect(messageAt(['x'.repeat(10_000)])).toBe(message)
  })

  it('spells out invisible characters, and no more of them than it shows', {
    timeout: 2_000,
  }, () => {
    const shown = '\\u{200b}'.repeat(8).slice(0, 60)
    const message = `\`${shown}…\` must be absent, but is 1. Remove it.`
    expect(messageAt(['\u200b'.repeat(10_000_000)])).toBe(message)
    expect(messageAt(['a\u202eb\n'])).toContain('`a\\u{202e}b\\u{a}`')
  })
})
