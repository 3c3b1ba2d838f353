import { describe, expect, it } from 'vitest'
import {
  formatTicketReference,
  namedTicketFormat,
  type ReferenceFormat,
} from '../../../src/model/ticket/referenceFormat.ts'
import { replyMailto, replySubject } from '../../../src/model/ticket/replyMailto.ts'
import {
  ensureTicketReference,
  findTicket,
  readTicketReference,
} from '../../../src/model/ticket/subject.ts'
import { throwingProxy, withThrowingGetter } from '../hostile.ts'
import { untyped } from '../untyped.ts'
import { custom, key, named, number } from './formats.ts'

const ticket = { reference: '12345' }

describe('formatTicketReference', () => {
  it.each<[string, string, ReferenceFormat]>([
    ['12345', '[Ticket#12345]', number],
    ['ABC-123', '[#ABC-123]', key],
    ['12345', '[example.com #12345]', named],
    ['12345', '(Case no. 12345)', custom],
  ])('writes %s as %s', (reference, written, format) => {
    expect(formatTicketReference(reference, format)).toBe(written)
    expect(readTicketReference(written, format)).toBe(reference)
  })
})

describe('no format', () => {
  it.each([undefined, null])('is the default: %j', (format) => {
    expect(formatTicketReference('12345', format)).toBe('[Ticket#12345]')
    expect(readTicketReference('Re: [Ticket#12345]', format)).toBe('12345')
    expect(findTicket('Re: [Ticket#12345', [ticket], format)).toBe(ticket)
    expect(ensureTicketReference('Filter', ticket, format)).toBe('[Ticket#12345] Filter')
    expect(replySubject(ticket, format)).toBe('Re: [Ticket#12345]')
    expect(replyMailto(ticket, { to: 'a@b.example', format })).toContain('%5BTicket%2312345%5D')
  })
})

describe('a reference the format cannot write', () => {
  it.each<[string, ReferenceFormat]>([
    ['12345', untyped(5)],
    ['12345', untyped([])],
    ['12345', untyped(throwingProxy(number))],
    ['12345', untyped(withThrowingGetter(number, 'after'))],
    ['12345', namedTicketFormat(untyped(null))],
    [untyped(null), { ...number, kind: 'any' }],
    ['ABC-123', number],
    ['1'.repeat(51), number],
    ['12345', key],
    ['1]\r\nBcc: x', number],
    ['', number],
    [JSON.parse('null'), number],
    ['12345', { ...number, before: '' }],
    ['12345', { ...number, after: ' ' }],
    ['12345', { ...number, after: '\u200b' }],
    ['12345', { ...number, before: '#'.repeat(101) }],
    ['12345', { ...number, kind: JSON.parse('"uuid"') }],
    ['12345', namedTicketFormat(' ')],
  ])('leaves the subject as it is: %j', (reference, format) => {
    expect(ensureTicketReference('Re: Filter  stops', { reference }, format)).toBe(
      'Re: Filter stops',
    )
    expect(formatTicketReference(reference, format)).toBe('')
    expect(replySubject({ reference }, format)).toBeUndefined()
  })

  it.each<[ReferenceFormat, string]>([
    [{ ...number, before: '', after: '' }, 'Only $12345 left'],
    [{ ...number, before: ' ', after: ' ' }, 'Plans 2026 '],
    [{ ...number, before: 'Ticket#', after: ' ' }, 'Ticket#123'],
    [namedTicketFormat(''), 'Invoice [#2026]'],
    [{ ...number, before: 'Ticket', after: '.' }, 'MyTicket12345.'],
  ])('is not read either: %j in %j', (format, subject) => {
    expect(readTicketReference(subject, format)).toBeUndefined()
    expect(findTicket(subject, [{ reference: '12345' }], format)).toBeUndefined()
  })
})

describe('a format with long marks', () => {
  it('is read and written up to 100 characters', () => {
    const long: ReferenceFormat = { before: '#'.repeat(100), kind: 'number', after: ']' }
    const ensured = ensureTicketReference('Filter', ticket, long)
    expect(ensured).toBe(`${'#'.repeat(100)}12345] Filter`)
    expect(readTicketReference(ensured, long)).toBe('12345')
  })
})

describe('any kind of reference', () => {
  const any: ReferenceFormat = { before: '<', kind: 'any', after: '>' }

  it.each(['12345', 'ABC-123', 'a.b_c-9', 'x'])('is written and read: %s', (reference) => {
    const ensured = ensureTicketReference('Re: Filter', { reference }, any)
    expect(ensured).toBe(`Re: <${reference}> Filter`)
    expect(readTicketReference(ensured, any)).toBe(reference)
    expect(findTicket(`Re: Filter <${reference}...`, [{ reference }], any)).toEqual({ reference })
  })
})

describe('marks that are alike', () => {
  const alike: ReferenceFormat = { before: '#', kind: 'number', after: '#' }

  it('do not hide which ticket is named', () => {
    const ensured = ensureTicketReference('#9#12345#', ticket, alike)
    expect(readTicketReference(ensured, alike)).toBe('12345')
  })
})

describe('a mark that is no text', () => {
  it.each([undefined, null, 12345, ['[Ticket#']])('have no mark in %j', (mark) => {
    for (const format of [
      { ...number, before: untyped(mark) },
      { ...number, after: untyped(mark) },
    ]) {
      expect(readTicketReference('[Ticket#12345]', format)).toBeUndefined()
      expect(ensureTicketReference('Filter', ticket, format)).toBe('Filter')
    }
  })
})
