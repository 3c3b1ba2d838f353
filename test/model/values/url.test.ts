import { describe, expect, it } from 'vitest'
import { email, url } from '../../../src/model/reading/checks.ts'
import { parseDocument } from '../../../src/model/reading/fields.ts'
import { emailLimit, mailtoHref, safeHref, urlLimit } from '../../../src/model/values/url.ts'

/** Characters that are not seen, or that reorder what is. */
const invisible = [
  ...['00ad', '061c', '115f', '1160', '3164', 'ffa0'],
  ...['200b', '200c', '200d', '200e', '200f'],
  ...['202a', '202b', '202c', '202d', '202e'],
  ...['2060', '2061', '2062', '2063', '2064', '2065', '2066', '2067', '2068', '2069'],
]
/** The characters next to those that are no white space. */
const neighbours = ['2010', '2027', '2030', '205e', '206a']

const notTexts = (text: string): unknown[] => [
  undefined,
  null,
  13,
  [text],
  Object(text),
  { toString: () => text, [Symbol.toPrimitive]: () => text },
  () => text,
]

describe('safeHref', () => {
  it.each([
    ...['https://example.com', 'https://example.com/', 'HTTPS://EXAMPLE.COM/Path'],
    ...['http://example.com:81/app?a=1&b=2#top', 'https://[2001:db8::1]/'],
    ...['https://münchen.example/süd', 'mailto:help@example.com', 'MailTo:help@example.com'],
    'mailto:help@example.com?subject=Ticket%20%2312',
    'mailto:help@example.com,more@example.com?body=It%20stops.&subject=Filter',
  ])('lets %j through unchanged', (url) => {
    expect(safeHref(url)).toBe(url)
  })

  it.each([
    ...['', ' ', 'https:', 'https://', 'https:///example.com', 'https:/example.com'],
    ...['https:example.com', 'https:\\\\example.com', 'https:/\\evil.example'],
    ...['https://\\evil.example', 'https://example.com\\@evil.example', 'https://?example.com'],
    ...['https://#example.com', ' https://example.com', 'https://example.com '],
    ...['https://example.com\n', 'https://exa mple.com', 'https://exa\u00a0mple.com'],
    ...['ht\ntps://example.com', '\u0000https://example.com', '\u0001javascript:alert(1)'],
    ...['\ufeffhttps://example.com', 'javascript:alert(1)', 'JAVASCRIPT:alert(1)'],
    ...['java\nscript:alert(1)', 'java\tscript:alert(1)', ' javascript:alert(1)'],
    ...['javascript:https://example.com', 'javascript://example.com/%0aalert(1)'],
    ...['alert(1)//\nhttps://example.com', 'data:text/html,<script>alert(1)</script>'],
    ...['vbscript:msgbox(1)', 'blob:https://example.com/1', 'file:///etc/passwd'],
    ...['ftp://example.com', 'httpsx://example.com', 'xhttps://example.com', '//evil.example'],
    ...['/app/support', 'app/support', 'example.com', '#', 'mailto:', 'mailto: help@example.com'],
    'mailto:help@example.com?bcc=boss@example.com',
    'mailto:help@example.com?subject=x&attach=/etc/passwd',
    'mailto:help@example.com?subject=x%0D%0ABcc:evil@example.com',
    'mailto:help@example.com?subject=x%0aBcc:evil@example.com',
    ...['mailto:help%0ABcc:evil@example.com', 'mailto:?subject=x'],
    'mailto:help@example.com?subject=x?body=y&',
    ...['mailto:help@example.com?subject=x&body=y&subject=z', 'mailto:help@example.com?subject=%'],
    ...['mailto:help@example.com?subject=%4', 'mailto:help@example.com\nbcc:evil@example.com'],
    'tel:+15550100',
  ])('stops %j', (url) => {
    expect(safeHref(url)).toBeUndefined()
  })

  it.each(invisible)('stops the invisible U+%s, wherever it is', (code) => {
    const character = String.fromCodePoint(Number.parseInt(code, 16))
    expect(safeHref(`https://${character}example.com`)).toBeUndefined()
    expect(safeHref(`https://example.com/${character}gpj.exe`)).toBeUndefined()
    expect(safeHref(`mailto:help@example.com${character}`)).toBeUndefined()
  })

  it.each(neighbours)('lets U+%s through, which is visible', (code) => {
    const url = `https://example.com/${String.fromCodePoint(Number.parseInt(code, 16))}`
    expect(safeHref(url)).toBe(url)
  })

  it.each(notTexts('https://example.com'))('has nothing for %o', (value) => {
    expect(Reflect.apply(safeHref, undefined, [value])).toBeUndefined()
  })
})

it('counts characters, as the parsers do', () => {
  const start = 'https://a.example/'
  const longest = `${start}${'😀'.repeat(urlLimit - start.length)}`
  expect(safeHref(longest)).toBe(longest)
  expect(safeHref(`${longest}x`)).toBeUndefined()
  const mailbox = `a@${'😀'.repeat(emailLimit - 2)}`
  expect(mailtoHref(mailbox)).toBe(`mailto:${mailbox}`)
  expect(mailtoHref(`${mailbox}x`)).toBeUndefined()
  for (const [check, input] of [
    [url, longest],
    [email, mailbox],
  ] as const) {
    expect(parseDocument(input, check).ok).toBe(true)
    expect(parseDocument(`${input}x`, check).ok).toBe(false)
  }
})

describe('mailtoHref', () => {
  it.each([
    ...['help@example.com', 'first.last+tag@mail.example.com', "o'neil_1!$*-=^`{|}~@example.com"],
    'jürgen@münchen.example',
  ])('links to %j', (email) => {
    expect(mailtoHref(email)).toBe(`mailto:${email}`)
  })

  it.each([
    ...['', 'help', '@example.com', 'help@', 'help@@example.com', 'help@example.com@evil.example'],
    ...['help@example.com,evil@example.com', 'help@example.com;evil@example.com'],
    ...['help@example.com?bcc=evil@example.com', 'help@example.com&cc=evil'],
    ...['help@example.com#top', 'help%0abcc@example.com', 'help@example.com\nbcc:evil@example.com'],
    ...[' help@example.com', 'help@example.com ', 'he lp@example.com', '"help"@example.com'],
    ...['<help@example.com>', 'help(me)@example.com', 'help\\@example.com'],
    ...['mailto:help@example.com', '//help@example.com'],
  ])('has no link for %j', (email) => {
    expect(mailtoHref(email)).toBeUndefined()
  })

  it.each(invisible)('has no link for the invisible U+%s, wherever it is', (code) => {
    const character = String.fromCodePoint(Number.parseInt(code, 16))
    expect(mailtoHref(`${character}help@example.com`)).toBeUndefined()
    expect(mailtoHref(`help@exam${character}ple.com`)).toBeUndefined()
  })

  it.each(neighbours)('links to U+%s, which is visible', (code) => {
    const email = `help@${String.fromCodePoint(Number.parseInt(code, 16))}.example`
    expect(mailtoHref(email)).toBe(`mailto:${email}`)
  })

  it.each(notTexts('help@example.com'))('has nothing for %o', (value) => {
    expect(Reflect.apply(mailtoHref, undefined, [value])).toBeUndefined()
  })
})
