import { describe, expect, it } from 'vitest'
import { parseTicket } from '../../../src/model/ticket/parseTicket.ts'
import type { Ticket } from '../../../src/model/ticket/ticket.ts'
import { ticketsAbout } from '../../../src/model/ticket/ticketList.ts'
import { untyped } from '../untyped.ts'

const ticket = (reference: string, more: Partial<Ticket> = {}): Ticket => ({
  reference,
  status: 'open',
  ...more,
})

const references = (...input: Parameters<typeof ticketsAbout>) =>
  ticketsAbout(...input).tickets.map(({ reference }) => reference)

describe('ticketsAbout', () => {
  it.each([
    ['samba', ['2', '5', '1', '4']],
    [undefined, ['2', '3', '5', '1', '4']],
  ])('takes those about %s and those about no app, live ones first', (appId, shown) => {
    const tickets = [
      ticket('1', { status: 'closed' }),
      ticket('2', { appId: 'samba' }),
      ticket('3', { appId: 'other' }),
      ticket('4', { status: 'resolved', appId: 'samba' }),
      ticket('5'),
    ]
    expect(references(tickets, appId)).toEqual(shown)
  })

  it('takes results of parsing, and counts what cannot be read', () => {
    const results = [parseTicket(ticket('1')), parseTicket({}), parseTicket(null)]
    const garbage = untyped([null, 1, {}, { ok: true }, { reference: 'a b', status: 'open' }])
    expect(ticketsAbout([...results, ...garbage], undefined)).toStrictEqual({
      tickets: [ticket('1')],
      unreadable: 2 + garbage.length,
    })
  })

  it('leaves out what the parser leaves out', () => {
    const odd = { ...ticket('1'), subject: '', url: 'javascript:alert(1)', level: 4, appId: null }
    const list = ticketsAbout(untyped([odd, { ...odd, reference: 2 }]), 'samba')
    expect(list).toStrictEqual({ tickets: [ticket('1'), ticket('2')], unreadable: 0 })
  })

  it.each([null, undefined, {}])('takes %s for no tickets', (inputs) => {
    expect(ticketsAbout(untyped(inputs), 'samba')).toEqual({ tickets: [], unreadable: 0 })
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

  it('shows what it has read, whatever the page does to its tickets', () => {
    const given = { ...ticket('1') }
    const { tickets } = ticketsAbout([given], undefined)
    Object.assign(given, { reference: '2' })
    expect(tickets).toEqual([ticket('1')])
  })
})
