import { describe, expect, it } from 'vitest'
import {
  ensureTicketReference,
  findTicket,
  readTicketReference,
} from '../../../src/model/ticket/subject.ts'
import { custom, key, named, number } from './formats.ts'

const ticket = { reference: '12345' }
const issue = { reference: 'ABC-123' }

describe('readTicketReference', () => {
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
    expect(readTicketReference(subject, number)).toBe('12345')
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
    expect(readTicketReference(subject, number)).toBeUndefined()
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
    expect(readTicketReference(subject, format)).toBe(reference)
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

describe('a subject that is too long', () => {
  it('is cut to one line of 2,000 characters, which stays as it is', () => {
    const cut = ensureTicketReference(`${'x'.repeat(2_000)}y`, ticket)
    expect(cut).toBe(`[Ticket#12345] ${'x'.repeat(1_985)}`)
    for (const long of [
      'x'.repeat(2_500),
      `${'x'.repeat(1_984)} 💥`,
      `${'x'.repeat(1_985)} y`,
      '=?'.repeat(1_000),
      `[Ticket#12345] ${'=?'.repeat(990)}`,
      '💥'.repeat(2_001),
      `${' '.repeat(1_999)}=?`,
    ]) {
      const ensured = ensureTicketReference(long, ticket)
      expect([...ensured].length).toBeLessThanOrEqual(2_000)
      expect(ensureTicketReference(ensured, ticket)).toBe(ensured)
    }
  })
})

describe('callers without types', () => {
  it.each([undefined, null, 12345, {}])('read nothing in %j', (subject) => {
    const odd = JSON.parse(JSON.stringify({ subject }))
    expect(readTicketReference(odd.subject)).toBeUndefined()
    expect(findTicket(odd.subject, [ticket])).toBeUndefined()
    expect(ensureTicketReference(odd.subject, ticket)).toBe('[Ticket#12345]')
  })
})
