import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/embed/clearos/plainText.ts'

describe('plainText', () => {
  it.each([
    [
      'Contact <a href="mailto: sales@clearcenter.com">sales@clearcenter.com</a>.',
      'Contact sales@clearcenter.com.',
    ],
    [
      "Contact <a class='x' href='mailto:sales@clearcenter.com'>sales</a>.",
      'Contact sales (sales@clearcenter.com).',
    ],
    ['<a href="javascript:alert(1)">sales</a>', 'sales'],
    ['<img src=x onerror=alert(1)>Text', 'Text'],
    ['&lt;script&gt;', '<script>'],
    ['&#60;b&#x3e;', '<b>'],
    ['a &nbsp; b', 'a \u00a0 b'],
    ['5 < 6', '5 < 6'],
    [`<a href="mailto:${' '.repeat(1_980)}`, `<a href="mailto:`],
    ['&#0;&#x110000;x', 'x'],
  ])('%j is %j', (markup, text) => {
    expect(plainText(markup)).toBe(text)
  })
})
