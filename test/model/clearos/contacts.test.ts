import { describe, expect, it } from 'vitest'
import { readApp, readEmail, readUrl, readWhole } from '../../../src/model/clearos/contacts.ts'

const whole = { id: 'openvpn', name: 'OpenVPN' }

it.each<[string, unknown[], object | undefined]>([
  ['all of it', [' openvpn\n', 'OpenVPN', 'Clear'], { ...whole, vendor: 'Clear' }],
  ['a blank vendor', ['openvpn', 'OpenVPN', ' '], whole],
  ['no name', ['openvpn', 13], { id: 'openvpn', name: 'openvpn' }],
  ['no id', [undefined, 'OpenVPN'], { id: 'OpenVPN', name: 'OpenVPN' }],
  ['neither', ['', null], undefined],
  ['no id that would have to be cut', ['x'.repeat(201), 'A'], { id: 'A', name: 'A' }],
  ['a long name, cut', ['a', 'x'.repeat(201)], { id: 'a', name: 'x'.repeat(200) }],
  ['emoji', ['a', `x${'😀'.repeat(200)}`], { id: 'a', name: `x${'😀'.repeat(99)}` }],
])('readApp reads %s', (_, [id, name, vendor], app) => {
  expect(readApp(id, name, vendor)).toStrictEqual(app)
})

const longestUrl = `https://${'x'.repeat(2_040)}`
const longestEmail = `help@${'x'.repeat(249)}`

describe('readUrl and readEmail', () => {
  it('trim what they read', () => {
    expect(readUrl(' http://example.com\n')).toBe('http://example.com')
    expect(readEmail(' help@example.com ')).toBe('help@example.com')
  })

  it('read up to their limit, because an address that is cut leads elsewhere', () => {
    expect(readUrl(longestUrl)).toBe(longestUrl)
    expect(readEmail(longestEmail)).toBe(longestEmail)
  })

  it.each([
    ...['javascript:alert(1)', '/app/base', 'https://example.com/a b', `${longestUrl}x`],
    ...[`${longestUrl}😀`, ['https://example.com'], { href: 'https://example.com' }, null],
  ])('readUrl refuses %j', (value) => {
    expect(readUrl(value)).toBeUndefined()
  })

  it.each([
    ...['mailto:help@example.com', 'help@example.com?bcc=x', 'Help <help@example.com>'],
    ...[`${longestEmail}x`, ['help@example.com'], null],
  ])('readEmail refuses %j', (value) => {
    expect(readEmail(value)).toBeUndefined()
  })
})

it.each([
  [' 12345 ', '12345'],
  ['123456', undefined],
  ['  ', undefined],
  [12345, undefined],
])('readWhole of %j, up to 5 characters, is %j', (value, text) => {
  expect(readWhole(value, 5)).toBe(text)
})
