import { describe, expect, it } from 'vitest'
import { readEmail, readUrl } from '../../../src/model/clearos/contacts.ts'

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
