import { describe, expect, it } from 'vitest'
import { parseTicket } from '../../../src/model/ticket/parseTicket.ts'
import { isLive, ticketStatuses } from '../../../src/model/ticket/ticket.ts'
import {
  checkTicketDraft,
  readTicketDraft,
  type TicketDraft,
} from '../../../src/model/ticket/ticketDraft.ts'
import { throwingProxy, withChangingGetter, withThrowingGetter } from '../hostile.ts'
import { untyped } from '../untyped.ts'

const ticket = {
  reference: 'ABC-123',
  subject: 'Filter stops',
  status: 'waiting-on-us',
  level: 3,
  appId: 'content-filter',
  openedAt: '2026-11-24T06:00:00Z',
  updatedAt: '2026-11-24T06:00:00.5+02:00',
  url: 'https://portal.example/tickets/ABC-123',
}

/** The sentence about the first thing that is wrong with an input. */
function sentenceOf(input: unknown): string {
  const result = parseTicket(input)
  return (!result.ok && result.issues[0]?.message) || ''
}

describe('parseTicket', () => {
  it('reads a ticket as it is, with all or with the least', () => {
    expect(parseTicket(ticket)).toEqual({ ok: true, value: ticket, warnings: [] })
    const least = { reference: '1', subject: 'x', status: 'open' }
    expect(parseTicket(least)).toEqual({ ok: true, value: least, warnings: [] })
  })

  it.each([
    ['reference', ''],
    ['reference', '[Ticket#1]'],
    ['reference', '1 2'],
    ['reference', '1\r\nBcc: x'],
    ['reference', 12345],
    ['reference', 'x'.repeat(51)],
    ['subject', ' '],
    ['status', 'Open'],
    ['level', 4],
    ['level', '3'],
    ['openedAt', '24.11.2026'],
    ['openedAt', '2026-11-24T06:00:00'],
    ['updatedAt', '2026-13-45T99:00:00Z'],
    ['openedAt', '2026-02-30T00:00:00Z'],
    ['subject', 'x'.repeat(501)],
    ['url', 'javascript:alert(1)'],
  ])('says what is wrong with the %s %j', (key, value) => {
    const result = parseTicket({ ...ticket, [key]: value })
    expect(result).toMatchObject({ ok: false, issues: [{ path: [key] }] })
    expect(!result.ok && result.issues[0]?.message).toMatch(
      /^`\w+` must be .+, but is .+\. Correct it/,
    )
  })

  it.each(['reference', 'subject', 'status'])('asks for the %s', (key) => {
    expect(sentenceOf({ ...ticket, [key]: undefined })).toContain('Add it.')
    expect(sentenceOf({ ...ticket, [key]: 1 })).toMatch(/ Correct it\.$/)
  })

  it('does not insist on what may be left out', () => {
    expect(sentenceOf({ ...ticket, level: 4 })).toMatch(/ Correct it or leave it out\.$/)
  })

  it('says what a ticket and its status are', () => {
    expect(sentenceOf(null)).toMatch(/^The input must be a ticket, but is null\./)
    expect(sentenceOf({ ...ticket, status: 'new' })).toContain(
      `\`status\` must be one of ${ticketStatuses.join(', ')}, but is "new".`,
    )
  })

  it('warns of what it does not know', () => {
    const result = parseTicket({ ...ticket, priority: 1 })
    expect(result).toMatchObject({ ok: true, warnings: [{ path: ['priority'] }] })
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(ticket)],
    ['a list', [ticket]],
    ['a throwing getter', withThrowingGetter(ticket, 'subject')],
    ['a throwing proxy', throwingProxy(ticket)],
    ['inherited keys', Object.create(ticket)],
  ])('refuses %s, and never throws', (_, input) => {
    expect(parseTicket(input).ok).toBe(false)
  })

  it('reads every key once', () => {
    const changing = withChangingGetter(ticket, 'url', ['https://a.example/', 'javascript:x'])
    expect(parseTicket(changing)).toMatchObject({ value: { url: 'https://a.example/' } })
  })
})

describe('isLive', () => {
  it('is a ticket somebody still works on', () => {
    expect(ticketStatuses.filter((status) => isLive({ status }))).toEqual([
      'open',
      'waiting-on-you',
      'waiting-on-us',
      'escalated',
    ])
  })
})

describe('isLive, of callers without types', () => {
  it.each(['constructor', '__proto__', 'Open', ''])('is not a ticket that is %j', (status) => {
    expect(isLive({ status: JSON.parse(JSON.stringify(status)) })).toBe(false)
  })
})

describe('checkTicketDraft', () => {
  const draft: TicketDraft = {
    subject: 'Filter stops',
    happened: 'It stops after an hour.',
    expected: '',
    severity: 'normal',
    contact: 'me@example.com',
  }

  it('finds nothing wrong with a draft that can be sent', () => {
    expect(checkTicketDraft(draft)).toStrictEqual({})
    expect(checkTicketDraft({ ...draft, contact: ' me@example.com ' })).toEqual({})
  })

  it('names what is wrong, field by field', () => {
    const wrong = {
      subject: ' ',
      happened: 'x'.repeat(10_001),
      expected: 'x'.repeat(10_001),
      severity: JSON.parse('"urgent"'),
      contact: 'me',
    }
    expect(checkTicketDraft(wrong)).toEqual({
      subject: 'missing',
      happened: 'too-long',
      expected: 'too-long',
      severity: 'not-a-choice',
      contact: 'not-an-address',
    })
    expect(checkTicketDraft({ ...draft, contact: '' })).toEqual({ contact: 'missing' })
  })

  it('asks for what callers without types leave out', () => {
    for (const draft of [{}, { severity: '' }, { severity: null }]) {
      expect(checkTicketDraft(untyped(draft))).toEqual({
        ...{ subject: 'missing', happened: 'missing', severity: 'missing', contact: 'missing' },
      })
    }
  })

  it('takes an address as long as addresses are', () => {
    const contact = `a@${'b'.repeat(252)}`
    expect(checkTicketDraft({ ...draft, contact })).toEqual({})
    expect(checkTicketDraft({ ...draft, contact: `${contact}b` })).toEqual({ contact: 'too-long' })
  })

  it('measures limits as typed', () => {
    expect(checkTicketDraft({ ...draft, subject: 'x'.repeat(200) })).toEqual({})
    expect(checkTicketDraft({ ...draft, subject: 'x'.repeat(201) })).toEqual({
      subject: 'too-long',
    })
  })
})

describe('readTicketDraft', () => {
  it('leaves out what was not typed, and a severity that is none', () => {
    expect(readTicketDraft({})).toStrictEqual({})
    expect(readTicketDraft({ severity: 'dire', subject: 'x' })).toStrictEqual({ subject: 'x' })
    expect(readTicketDraft({ severity: 'high' })).toStrictEqual({ severity: 'high' })
  })
})
