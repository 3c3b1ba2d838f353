import { describe, expect, it } from 'vitest'
import { withoutControls } from '../../src/model/text.ts'

describe('withoutControls', () => {
  it.each(['202a', '202b', '202c', '202d', '202e', '2066', '2067', '2068', '2069'])(
    'drops U+%s, which reorders what is read',
    (code) => {
      const mark = String.fromCodePoint(Number.parseInt(code, 16))
      expect(withoutControls(`${mark}12${mark}34${mark}`)).toBe('1234')
    },
  )

  it('leaves everything else as it is', () => {
    const text = ' عربي\u200f, 😀\n\t'
    expect(withoutControls(text)).toBe(text)
  })
})
