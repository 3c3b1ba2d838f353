import { expect, it } from 'vitest'
import { typedTexts } from '../../../src/model/submission/typedTexts.ts'

it.each<[object, object]>([
  [
    { one: 'a', two: '' },
    { one: 'a', two: '' },
  ],
  [{ one: 'a', three: 'c' }, { one: 'a' }],
  [{ one: 1, two: null }, {}],
  [Object.create({ one: 'a' }), {}],
  [JSON.parse('null'), {}],
])('the typed texts of %j are %j', (typed, texts) => {
  expect(typedTexts(['one', 'two'], typed)).toStrictEqual(texts)
})
