import { describe, expect, it } from 'vitest'
import {
  formatTicketReference,
  namedTicketFormat,
  type ReferenceFormat,
  ticketKeyFormat,
  ticketNumberFormat,
} from '../../../src/model/ticket/referenceFormat.ts'
import { replyWords } from '../../../src/model/ticket/replyPrefix.ts'
import {
  ensureTicketReference,
  findTicket,
  parseTicketReference,
} from '../../../src/model/ticket/subject.ts'
import { untyped } from '../untyped.ts'

const number = ticketNumberFormat
const key = ticketKeyFormat
const named = namedTicketFormat('example.com')
const custom: ReferenceFormat = { before: '(Case no. ', kind: 'number', after: ')' }

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
    '[Ticket#\0 12345]',
    '[Ticket#\u200b12345\u200e]',
    '[Ticket\u00ad#12345]',
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
    '[Tic ket#12345]',
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
    ['Re: [Ticket#12345 [...]', '12345'],
    ['Re: [Ticket#12345....', '12345'],
    ['Re: [ ticket # 12345 ', '12345'],
    // It may be the other one, cut off.
    ['Re: [Ticket#123', undefined],
    ['Re: [Ticket#123…', undefined],
    ['Re: [Ticket#123]', '123'],
    ['Re: [Ticket#1234', undefined],
    ['Re: [Ticket#12', undefined],
    ['Re: [Ticket#', undefined],
    ['Re: [Ticket#999]', undefined],
    ['Re: Filter stops', undefined],
  ])('finds for %j the ticket %s', (subject, reference) => {
    expect(findTicket(subject, tickets)?.reference).toBe(reference)
  })

  it('is not kept busy by marks nobody sees', () => {
    const unseen = '\u200b'.repeat(1_980)
    for (const [before, after] of [
      ['Re: [Ticket#', '!'],
      ['Re: [Ticket#1', '!'],
      ['Re: [Ticket#1…', '!'],
    ]) {
      expect(findTicket(`${before}${unseen}${after}`, tickets)).toBeUndefined()
    }
    expect(findTicket(`Re: [Ticket#${unseen}`, tickets)).toBeUndefined()
  })

  it('finds none among none', () => {
    expect(findTicket('Re: [Ticket#12345]', [])).toBeUndefined()
    expect(findTicket('Re: [Ticket#12345', [])).toBeUndefined()
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
    ['回复：Filter stops', '回复： [Ticket#12345] Filter stops'],
    ['Re:Filter', 'Re: [Ticket#12345] Filter'],
    ['Re: Re: Re:', 'Re: Re: Re: [Ticket#12345]'],
    // Glued to it, some systems do not read it.
    ['Re:[Ticket#12345]Filter', 'Re: [Ticket#12345] Filter'],
    ['Filter[Ticket#12345]', '[Ticket#12345] Filter'],
    ['', '[Ticket#12345]'],
    ['Re: [Ticket#12345]Filter', 'Re: [Ticket#12345] Filter'],
    ['Re:[Ticket#12345] Filter', 'Re: [Ticket#12345] Filter'],
    // As it is.
    ['[Ticket#12345] Re: Filter', '[Ticket#12345] Re: Filter'],
    ['Filter stops [Ticket#12345] ', 'Filter stops [Ticket#12345]'],
    ['Re: [Ticket#12345] Filter stops', 'Re: [Ticket#12345] Filter stops'],
    ['Filter stops [Ticket#12345]', 'Filter stops [Ticket#12345]'],
    // What clients have done to it.
    ['Re: [ ticket # 12345 ] Filter stops', 'Re: [Ticket#12345] Filter stops'],
    ['Re: Filter stops [Ticket#12345', 'Re: [Ticket#12345] Filter stops'],
    ['Re: Filter stops [Ticket#12…', 'Re: [Ticket#12345] Filter stops'],
    ['Re: Filter stops [Ticket#12345 [...]', 'Re: [Ticket#12345] Filter stops'],
    ['Re: Filter stops [Ticket#', 'Re: [Ticket#12345] Filter stops'],
    // Marks nobody sees.
    ['Re: [Ticket#\u200b12345\u2069] Filter', 'Re: [Ticket#12345] Filter'],
    ['\u200fRe\u200e: Filter', '\u200fRe\u200e: [Ticket#12345] Filter'],
    ['Re: Filter stops [Ticket#99', 'Re: [Ticket#12345] Filter stops [Ticket#99'],
    // Another ticket of the same system, and what stands round it.
    ['Re: [Ticket#999] Filter stops', 'Re: [Ticket#12345] Filter stops'],
    ['[Ticket#[Ticket#9]999] Filter', '[Ticket#12345] Filter'],
    ['[Ticket#12345] [Ticket#999]', '[Ticket#12345]'],
    ['Filter[Ticket#999]stops', '[Ticket#12345] Filter stops'],
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

it('is one line of at most 2,000 characters, which stays as it is', () => {
  for (const long of ['x'.repeat(2_500), `${'x'.repeat(1_984)} 💥`, `${'x'.repeat(1_985)} y`]) {
    const ensured = ensureTicketReference(long, ticket)
    expect(ensured.length).toBeLessThanOrEqual(2_000)
    expect(ensureTicketReference(ensured, ticket)).toBe(ensured)
  }
})

describe('a reference the format cannot write', () => {
  it.each<[string, ReferenceFormat]>([
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
  })

  it.each<[ReferenceFormat, string]>([
    [{ ...number, before: '', after: '' }, 'Only $12345 left'],
    [{ ...number, before: ' ', after: ' ' }, 'Plans 2026 '],
    [{ ...number, before: 'Ticket#', after: ' ' }, 'Ticket#123'],
    [namedTicketFormat(''), 'Invoice [#2026]'],
    [{ ...number, before: 'Ticket', after: '.' }, 'MyTicket12345.'],
  ])('is not read either: %j in %j', (format, subject) => {
    expect(parseTicketReference(subject, format)).toBeUndefined()
    expect(findTicket(subject, [{ reference: '12345' }], format)).toBeUndefined()
  })
})

describe('a format with long marks', () => {
  it('is read and written up to 100 characters', () => {
    const long: ReferenceFormat = { before: '#'.repeat(100), kind: 'number', after: ']' }
    const ensured = ensureTicketReference('Filter', ticket, long)
    expect(ensured).toBe(`${'#'.repeat(100)}12345] Filter`)
    expect(parseTicketReference(ensured, long)).toBe('12345')
  })
})

describe('a subject that is none', () => {
  it('is cut after 2,000 characters', () => {
    const ensured = ensureTicketReference(`${'x'.repeat(2_000)}y`, ticket)
    expect(ensured).toBe(`[Ticket#12345] ${'x'.repeat(1_985)}`)
  })
})

describe('any kind of reference', () => {
  const any: ReferenceFormat = { before: '<', kind: 'any', after: '>' }

  it.each(['12345', 'ABC-123', 'a.b_c-9', 'x'])('is written and read: %s', (reference) => {
    const ensured = ensureTicketReference('Re: Filter', { reference }, any)
    expect(ensured).toBe(`Re: <${reference}> Filter`)
    expect(parseTicketReference(ensured, any)).toBe(reference)
    expect(findTicket(`Re: Filter <${reference}...`, [{ reference }], any)).toEqual({ reference })
  })
})

describe('marks that are alike', () => {
  const alike: ReferenceFormat = { before: '#', kind: 'number', after: '#' }

  it('do not hide which ticket is named', () => {
    const ensured = ensureTicketReference('#9#12345#', ticket, alike)
    expect(parseTicketReference(ensured, alike)).toBe('12345')
  })
})

describe('every word of an answer', () => {
  it.each(
    replyWords.flatMap((word) => [`${word}:`, `${word.toUpperCase()}[2]: `, `${word} (12)： `]),
  )('is left before the reference: %j', (prefix) => {
    const ensured = ensureTicketReference(`${prefix}Filter`, ticket)
    expect(ensured).toBe(`${prefix.trim()} [Ticket#12345] Filter`)
  })
})

describe('callers without types', () => {
  it.each([undefined, null, 12345, {}])('read nothing in %j', (subject) => {
    const odd = JSON.parse(JSON.stringify({ subject }))
    expect(parseTicketReference(odd.subject)).toBeUndefined()
    expect(findTicket(odd.subject, [ticket])).toBeUndefined()
    expect(ensureTicketReference(odd.subject, ticket)).toBe('[Ticket#12345]')
  })

  it.each([undefined, null, 12345, ['[Ticket#']])('have no mark in %j', (mark) => {
    for (const format of [
      { ...number, before: untyped(mark) },
      { ...number, after: untyped(mark) },
    ]) {
      expect(parseTicketReference('[Ticket#12345]', format)).toBeUndefined()
      expect(ensureTicketReference('Filter', ticket, format)).toBe('Filter')
    }
  })
})
