import { describe, expect, it } from 'vitest'
import {
  cutText,
  isText,
  isWithin,
  readText,
  trimmed,
  withoutDirectionControls,
} from '../../../src/model/values/text.ts'

describe('withoutDirectionControls', () => {
  it('drops the characters that reorder a text', () => {
    const controls = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'
    expect(withoutDirectionControls([...controls].join('x'))).toBe('x'.repeat(8))
  })

  it('keeps everything else, their neighbours too', () => {
    const text = ' عربي\u200f, 😀\n\t\u2029\u202f\u2065\u206a'
    expect(withoutDirectionControls(text)).toBe(text)
  })
})

describe('isWithin and cutText', () => {
  it.each([
    ['', 0, true, ''],
    ['ab', 2, true, 'ab'],
    ['abc', 2, false, 'ab'],
    ['😀😀', 2, true, '😀😀'],
    ['a😀b', 2, false, 'a😀'],
    ['\ud83d\ud83d\ud83d', 2, false, '\ud83d\ud83d'],
    ['😀😀😀', 2, false, '😀😀'],
    ['😀'.repeat(9), 2, false, '😀😀'],
  ])('count the characters of %j: at most %d?', (text, maxLength, isShort, cut) => {
    expect(isWithin(text, maxLength)).toBe(isShort)
    expect(cutText(text, maxLength)).toBe(cut)
  })
})

describe('readText', () => {
  it.each<[unknown, string | undefined]>([
    [' two\n', 'two'],
    ['123456', '12345'],
    ['  123456', '12345'],
    ['1234😀', '1234😀'],
    ['12345😀', '12345'],
    ['😀😀😀😀😀😀', '😀😀😀😀😀'],
    ['123😀5', '123😀5'],
    ['\ud83d', undefined],
    [' \n\u00a0', undefined],
    ['', undefined],
    [12, undefined],
    [['text'], undefined],
    [null, undefined],
  ])('trims %j and cuts it to 5, never inside a character: %j', (value, text) => {
    expect(readText(value, 5)).toBe(text)
  })

  it('leaves half a character alone where it cut nothing behind it', () => {
    expect(readText('\ud83dx', 5)).toBe('\ud83dx')
  })
})

describe('trimmed and isText', () => {
  it.each<[unknown, string, boolean]>([
    [' x ', 'x', true],
    [' \t\u2003', '', false],
    ['', '', false],
    [0, '', false],
    [Object('x'), '', false],
    [undefined, '', false],
  ])('of %j', (value, text, isOne) => {
    expect(trimmed(value)).toBe(text)
    expect(isText(value)).toBe(isOne)
  })
})
