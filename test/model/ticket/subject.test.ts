import { describe, expect, it } from 'vitest'
import {
  formatTicketReference,
  namedTicketFormat,
  type ReferenceFormat,
  ticketKeyFormat,
  ticketNumberFormat,
} from '../../../src/model/ticket/referenceFormat.ts'
import {
  ensureTicketReference,
  findTicket,
  parseTicketReference,
} from '../../../src/model/ticket/subject.ts'

const number = ticketNumberFormat
const key = ticketKeyFormat
const named = namedTicketFormat('example.com')
const custom: ReferenceFormat = { before: '(Case no. ', id: 'number', after: ')' }

const ticket = { reference: '12345' }
const issue = { reference: 'ABC-123' }

describe('formatTicketReference', () => {
  it.each<[string, string, ReferenceFormat]>([
    ['12345', '[Ticket#12345]', number],
    ['ABC-123', '[#ABC-123]', key],
    ['12345', '[example.com #12345]', named],
    ['12345', '(Case no. 12345)', custom],
  ])('writes %s as %s', (reference, written, format) => {
    expect(formatTicketReference(reference, format)).toBe(written)
    expect(parseTicketReference(written, format)).toBe(reference)
  })
})

describe('parseTicketReference', () => {
  it.each([
    'Re: [Ticket#12345] Filter stops',
    'Filter stops [Ticket#12345]',
    'RE[2]: AW: WG: Fwd: [Ticket#12345] Filter stops',
    '回复: 转发： [Ticket#12345] Filter stops',
    '[ticket#12345] Filter stops',
    '[TICKET #12345]Filter stops',
    '[ Ticket # 12345 ] Filter stops',
    'Re: [Ticket#12345]\r\n Filter stops',
    'Re: [Ticket#\n 12345] Filter stops',
    '[Ticket#\u00a012345]',
    '[JIRA-7] [Ticket#12345] [example.org #9]',
    '[Ticket#12345] [Ticket#999]',
  ])('reads %j', (subject) => {
    expect(parseTicketReference(subject, number)).toBe('12345')
  })

  it.each([
    '',
    'Filter stops',
    'Re: [2026] plans',
    'Invoice [#2026]',
    'Only $12345',
    'Ticket#12345',
    'Ticket 12345',
    '[Ticket#]',
    '[Ticket#12a45]',
    '[Ticket#12 345]',
    '[Ticket#12-345]',
    '[MyTicket#12345]',
    '[example.com #12345]',
    '[#ABC-123]',
    '(Ticket#12345)',
    // Cut off: never guessed.
    'Re: [Ticket#12345',
    'Re: [Ticket#12345…',
    'Re: [Ticket#123',
    'Re: [Ticket#12345 Filter stops',
  ])('reads nothing in %j', (subject) => {
    expect(parseTicketReference(subject, number)).toBeUndefined()
  })

  it.each([
    ['[#abc-123] Down', 'abc-123', key],
    ['[# ABC-123 ] Down', 'ABC-123', key],
    ['[#2026-11] Down', undefined, key],
    ['[#123] Down', undefined, key],
    ['[Example.COM #12345] Down', '12345', named],
    ['[example.com#12345] Down', '12345', named],
    ['[examplexcom #12345] Down', undefined, named],
    ['[example.org #12345] Down', undefined, named],
    ['(case No. 12345) Down', '12345', custom],
  ] as const)('reads %j in its own format: %j', (subject, reference, format) => {
    expect(parseTicketReference(subject, format)).toBe(reference)
  })
})

describe('findTicket', () => {
  const tickets = [{ reference: '123' }, { reference: '12345' }]

  it.each([
    ['Re: [Ticket#12345] Filter stops', '12345'],
    ['Re: [Ticket#12345', '12345'],
    ['Re: [Ticket#12345…', '12345'],
    ['Re: [Ticket#12345...', '12345'],
    ['Re: [ticket # 123 ', '123'],
    ['Re: [Ticket#1234', undefined],
    ['Re: [Ticket#12', undefined],
    ['Re: [Ticket#', undefined],
    ['Re: [Ticket#999]', undefined],
    ['Re: Filter stops', undefined],
  ])('finds for %j the ticket %s', (subject, reference) => {
    expect(findTicket(subject, tickets)?.reference).toBe(reference)
  })

  it('compares keys whatever their case', () => {
    expect(findTicket('Re: [#abc-123]', [issue], key)).toBe(issue)
  })
})

describe('ensureTicketReference', () => {
  it.each([
    ['Filter stops', '[Ticket#12345] Filter stops'],
    ['Re: Filter stops', 'Re: [Ticket#12345] Filter stops'],
    ['RE[2]: AW: Filter stops', 'RE[2]: AW: [Ticket#12345] Filter stops'],
    ['回复：Filter stops', '回复：[Ticket#12345] Filter stops'],
    ['', '[Ticket#12345]'],
    // As it is.
    ['Re: [Ticket#12345] Filter stops', 'Re: [Ticket#12345] Filter stops'],
    ['Filter stops [Ticket#12345]', 'Filter stops [Ticket#12345]'],
    // What clients have done to it.
    ['Re: [ ticket # 12345 ] Filter stops', 'Re: [Ticket#12345] Filter stops'],
    ['Re: Filter stops [Ticket#12345', 'Re: [Ticket#12345] Filter stops'],
    ['Re: Filter stops [Ticket#12…', 'Re: [Ticket#12345] Filter stops'],
    ['Re: Filter stops [Ticket#99', 'Re: [Ticket#12345] Filter stops [Ticket#99'],
    // Another ticket of the same system, and what stands round it.
    ['Re: [Ticket#999] Filter stops', 'Re: [Ticket#12345] Filter stops'],
    ['[Ticket#[Ticket#9]999] Filter', '[Ticket#12345] Filter'],
    ['[Ticket#12345] [Ticket#999]', '[Ticket#12345]'],
    // Other systems.
    ['[JIRA-7] [example.org #9] Filter', '[Ticket#12345] [JIRA-7] [example.org #9] Filter'],
    // Another header.
    ['Filter\r\nBcc: all@example.com', '[Ticket#12345] Filter Bcc: all@example.com'],
    ['=?utf-8?q?=0ABcc:?= x', '[Ticket#12345] = ?utf-8?q?=0ABcc:?= x'],
  ])('makes of %j %j', (subject, ensured) => {
    expect(ensureTicketReference(subject, ticket)).toBe(ensured)
    expect(ensureTicketReference(ensured, ticket)).toBe(ensured)
  })
})
