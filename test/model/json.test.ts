import { expect, it } from 'vitest'
import { isMarkup, parseJson } from '../../src/model/json.ts'

it('reads what a text of JSON says', () => {
  expect(parseJson('{"a":[1]}')).toEqual({ a: [1] })
})

it.each(['', '{', 1, null, undefined, ['1']])('says nothing of what is no JSON: %j', (text) => {
  expect(parseJson(text)).toBeUndefined()
})

it.each([
  ['<!doctype html>', true],
  [' \n<html>', true],
  ['{"a":"<"}', false],
  ['', false],
])('tells a page by how it begins: %j', (text, expected) => {
  expect(isMarkup(text)).toBe(expected)
})
