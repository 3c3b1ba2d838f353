import { describe, expect, it } from 'vitest'
import { fillMessage, getFormatter } from '../../src/messages/format.ts'

describe('fillMessage', () => {
  it('fills every placeholder, as often as it occurs', () => {
    expect(fillMessage('{a} and {b} and {a}', { a: 'x', b: 2 })).toBe('x and 2 and x')
  })

  it('leaves a placeholder without a value to be seen', () => {
    expect(fillMessage('Write to {email}', {})).toBe('Write to {email}')
  })

  it('reads no value as a pattern or as a placeholder', () => {
    expect(fillMessage('{a} {b}', { a: '$& {b}', b: '$1' })).toBe('$& {b} $1')
  })

  it.each(['\u05d0', '\u0627', '\u{1e900}', '\u{10d00}', 'App\u200f'])(
    'isolates %j, which would reorder what is round it',
    (name) => {
      expect(fillMessage('{app}: 3 of 5', { app: name })).toBe(`\u2068${name}\u2069: 3 of 5`)
    },
  )

  it('takes no inherited value', () => {
    expect(fillMessage('{toString} {constructor}', {})).toBe('{toString} {constructor}')
  })
})

describe('getFormatter', () => {
  it('makes one formatter for each locale', () => {
    expect(getFormatter('en')).toBe(getFormatter('en'))
    expect(getFormatter('de')).not.toBe(getFormatter('en'))
  })

  it('picks the plural form of the locale, or the other one', () => {
    const message = { one: 'one', few: 'few', other: 'other' }
    expect(getFormatter('pl').plural(message, 3)).toBe('few')
    expect(getFormatter('en').plural(message, 3)).toBe('other')
    expect(getFormatter('en').plural({ other: 'other' }, 1)).toBe('other')
  })

  it('lists as the locale does', () => {
    expect(getFormatter('en').list(['a', 'b', 'c'])).toBe('a, b, c')
    expect(getFormatter('ja').list(['a', 'b', 'c'])).toBe('a、b、c')
  })
})
