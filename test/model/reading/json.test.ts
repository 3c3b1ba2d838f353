import { expect, it } from 'vitest'
import { isMarkup, parseJson } from '../../../src/model/reading/json.ts'

it.each(['{"a":[1]}', ' {"a":[1]}\n', '\ufeff{"a":[1]}'])('parses %j', (text) => {
  expect(parseJson(text)).toEqual({ a: [1] })
})

it.each(['', '{', 1, null, undefined, ['1']])(
  'returns undefined for %j, which is no JSON',
  (text) => {
    expect(parseJson(text)).toBeUndefined()
  },
)

it.each([
  ['<!doctype html>', true],
  [' \n<html>', true],
  ['\ufeff<html>', true],
  ['{"a":"<"}', false],
  ['', false],
])('recognises markup by how it begins: %j, %j', (text, expected) => {
  expect(isMarkup(text)).toBe(expected)
})
