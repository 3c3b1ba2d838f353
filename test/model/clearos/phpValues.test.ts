import { describe, expect, it } from 'vitest'
import { readFlag, readInteger } from '../../../src/model/clearos/phpValues.ts'

const spaces = ' '.repeat(200_000)

describe('readInteger', () => {
  it.each([0, -0, '0', '0x0', ' 00 '])('reads %j as 0', (value) => {
    expect(readInteger(value)).toBe(0)
  })

  it.each([
    ...[13, '13', '0013', ' 13 ', '\t\n\v\f\r 13\r\f\v\n\t', '0x0d', '0X0D', ' 0xd '],
    `${spaces}13${spaces}`,
  ])('reads %j as 13', (value) => {
    expect(readInteger(value)).toBe(13)
  })

  it.each([2 ** 31 - 1, '2147483647', '0x7fffffff'])('reads the largest, %j', (value) => {
    expect(readInteger(value)).toBe(2_147_483_647)
  })

  it.each<unknown>([
    ...[-1, 1.9, 2 ** 31, 2 ** 32 + 13, 1e20, Number.NaN, Number.POSITIVE_INFINITY],
    ...['', ' ', 'abc', '1e1', '1,4', '1 3', '+13', '-1', '-0', '13.0', '1_3', '13\0'],
    ...['0x', '0xg', '0b1101', '0o15', '2147483648', '0x80000000', '9'.repeat(400)],
    // Digits of other scripts, and padding that is not ASCII.
    ...['١٣', '１３', '\u00a013', '\ufeff13'],
    ...[true, false, null, undefined, [13], Object(13), Object('13'), 13n, Symbol('13'), () => 13],
    { valueOf: () => 13, toString: () => '13', [Symbol.toPrimitive]: () => 13 },
  ])('refuses %o', (value) => {
    expect(readInteger(value)).toBeUndefined()
  })

  // An expression that runs over the text once for each of its characters would take many seconds.
  it.each([
    ...[`1${spaces}1`, `${spaces}1${spaces}x`, spaces],
    ...[`${'1'.repeat(200_000)}x`, `0x${'f'.repeat(200_000)}x`],
  ])('refuses 200,000 characters at once: %#', { timeout: 2_000 }, (value) => {
    expect(readInteger(value)).toBeUndefined()
  })
})

describe('readFlag', () => {
  it.each([true, 1, '1', 'true'])('reads %j as true', (value) => {
    expect(readFlag(value)).toBe(true)
  })

  it.each([false, 0, -0, '0', 'false', '', null, undefined])('reads %j as false', (value) => {
    expect(readFlag(value)).toBe(false)
  })

  it.each<unknown>(['yes', 'TRUE', ' 1', 2, Number.NaN, [true], {}, Object(true), 1n])(
    'refuses %o',
    (value) => {
      expect(readFlag(value)).toBeUndefined()
    },
  )
})
