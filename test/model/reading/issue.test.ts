import { expect, describe as group, it } from 'vitest'
import { createIssue, describe, type Path } from '../../../src/model/reading/issue.ts'
import { readOwn } from '../../../src/model/reading/ownProperties.ts'
import { hostileValues, withThrowingGetter } from '../hostile.ts'

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
    ['a value that throws when it is read', readOwn(withThrowingGetter({}, 'a'), 'a')],
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
