import { describe, expect, it } from 'vitest'
import { parseTicket } from '../../../src/model/ticket/parseTicket.ts'
import { type Ticket, ticketLevels } from '../../../src/model/ticket/ticket.ts'
import { ticketsAbout } from '../../../src/model/ticket/ticketInput.ts'
import { hostileValues, proxyTraps, throwingProxy, withThrowingGetter } from '../hostile.ts'
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

  it.each([undefined, ...ticketLevels])('takes one of level %j', (level) => {
    const one = ticket('1', level === undefined ? {} : { level })
    expect(ticketsAbout([one], undefined)).toEqual({ tickets: [one], unreadable: 0 })
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

  it.each<[string, unknown]>([
    ['reference', 12],
    ['reference', 'a b'],
    ['subject', undefined],
    ['subject', 5],
    ['status', 'Open'],
    ['level', 4],
    ['url', 5],
  ])('counts one whose %s is %j', (key, value) => {
    const inputs = untyped([{ ...ticket('1'), [key]: value }])
    expect(ticketsAbout(inputs, undefined)).toEqual({ tickets: [], unreadable: 1 })
  })

  it.each(['reference', 'subject', 'status', 'level', 'appId', 'openedAt', 'updatedAt', 'url'])(
    'counts one whose %s throws when it is read, and shows the others',
    (key) => {
      const hostile = withThrowingGetter(ticket('1'), key)
      const inputs = untyped([hostile, { ok: true, value: hostile }, ticket('2')])
      for (const appId of ['samba', undefined]) {
        expect(ticketsAbout(inputs, appId)).toEqual({ tickets: [ticket('2')], unreadable: 2 })
      }
    },
  )

  it.each(hostileValues)('counts %s, and does not throw', (_, create) => {
    const inputs = [create(), { ok: true, value: create() }, { ...ticket('1'), level: create() }]
    expect(ticketsAbout(untyped([...inputs, ticket('2')]), 'samba')).toEqual({
      tickets: [ticket('2')],
      unreadable: 3,
    })
  })

  it.each(proxyTraps)('does not throw on a ticket whose trap `%s` throws', (trap) => {
    const inputs = untyped([throwingProxy(ticket('1'), [trap])])
    expect(() => ticketsAbout(inputs, 'samba')).not.toThrow()
  })

  it('shows what it has read, whatever the page does to its tickets meanwhile', () => {
    const given = { ...ticket('1') }
    const { tickets } = ticketsAbout([given], undefined)
    Object.assign(given, { reference: '2' })
    expect(tickets).toEqual([ticket('1')])
  })
})
