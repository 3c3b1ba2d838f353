import { describe, expect, it } from 'vitest'
import { parseTicket } from '../../../src/model/ticket/parseTicket.ts'
import type { Ticket } from '../../../src/model/ticket/ticket.ts'
import { ticketsAbout } from '../../../src/model/ticket/ticketInput.ts'
import { untyped } from '../untyped.ts'

const ticket = (reference: string, more: Partial<Ticket> = {}): Ticket => ({
  reference,
  subject: 'Subject',
  status: 'open',
  ...more,
})

const references = (...input: Parameters<typeof ticketsAbout>) =>
  ticketsAbout(...input).tickets.map(({ reference }) => reference)

describe('ticketsAbout', () => {
  it('takes those of the app and those of none, live ones first', () => {
    const tickets = [
      ticket('1', { status: 'closed' }),
      ticket('2', { appId: 'samba' }),
      ticket('3', { appId: 'other' }),
      ticket('4', { status: 'resolved', appId: 'samba' }),
      ticket('5'),
    ]
    expect(references(tickets, 'samba')).toEqual(['2', '5', '1', '4'])
    expect(references(tickets, undefined)).toEqual(['2', '3', '5', '1', '4'])
  })

  it('takes what came of reading one, and counts what could not be read', () => {
    const inputs = [parseTicket(ticket('1')), parseTicket({}), parseTicket(null)]
    expect(ticketsAbout(inputs, undefined)).toMatchObject({
      tickets: [{ reference: '1' }],
      unreadable: 2,
    })
  })

  it('shows a ticket once, as it was said last', () => {
    const tickets = [ticket('abc-1'), ticket('ABC-1', { status: 'escalated' })]
    expect(ticketsAbout(tickets, undefined).tickets).toEqual([tickets[1]])
  })

  it('shows one that was just opened until the host knows it', () => {
    const created = ticket('9')
    expect(references(undefined, 'samba', [created])).toEqual(['9'])
    const known = ticket('9', { status: 'waiting-on-you' })
    expect(ticketsAbout([known], 'samba', [created]).tickets).toEqual([known])
  })

  it.each([null, undefined, 5, 'tickets', {}, () => {}])('takes %s for no tickets', (inputs) => {
    const result = ticketsAbout(untyped(inputs), 'samba')
    expect(result).toEqual({ tickets: [], unreadable: 0 })
  })

  it('counts what is no ticket', () => {
    const inputs = [null, 1, {}, { ok: true }, { reference: 'a b', subject: '', status: '' }]
    const result = ticketsAbout(untyped(inputs), undefined)
    expect(result).toEqual({ tickets: [], unreadable: 5 })
  })
})
