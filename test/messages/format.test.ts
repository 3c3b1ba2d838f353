import { describe, expect, it } from 'vitest'
import { fillMessage, getFormatter } from '../../src/messages/format.ts'
import { formatMoneyRange } from '../../src/messages/money.ts'

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

  it.each([
    ['en', 'USD', 10_000, 25_000, '$100 – $250'],
    ['en', 'USD', 10_050, 25_000, '$100.50 – $250'],
    ['en', 'USD', 25_000, 25_000, '$250'],
    ['de', 'EUR', 10_000, 25_000, '100–250 €'],
    // What engines know of these differs; ISO 4217 decides.
    ['en', 'HUF', 10_000, 25_000, 'HUF 100 – 250'],
    ['en', 'IQD', 10_000, 25_500, 'IQD 10 – 25.500'],
    ['en', 'RSD', 10_050, 10_050, 'RSD 100.50'],
    ['en', 'VND', 10_000, 10_000, '₫10,000'],
    ['ja', 'JPY', 10_000, 25_000, '￥10,000～￥25,000'],
    ['ar', 'USD', 10_000, 25_000, '\u200f100–250USD'],
  ])('writes money in %s, %s from %i to %i minor units', (locale, currency, min, max, text) => {
    // Versions of ICU differ in the white space.
    const written = formatMoneyRange(locale, currency, min, max)
    expect(written?.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })

  it.each([
    ['USD', Number.NaN, 1],
    ['USD', 1, Number.NaN],
    ['USD', 2, 1],
    ['dollars', 1, 2],
  ])('writes no money of %s, from %d to %d', (currency, min, max) => {
    expect(formatMoneyRange('en', currency, min, max)).toBeUndefined()
  })

  it.each(['\u05d0', '\u0627', '\u{1e900}', '\u{10d00}', 'App\u200f'])(
    'isolates %j, which would reorder what is round it',
    (name) => {
      expect(fillMessage('{app}: 3 of 5', { app: name })).toBe(`\u2068${name}\u2069: 3 of 5`)
    },
  )
})
