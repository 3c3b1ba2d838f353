import { describe, expect, it } from 'vitest'
import {
  isTicketFact,
  reservedFields,
  type TicketRequest,
  ticketRequestFields,
} from '../../../src/model/ticket/ticketRequest.ts'

const request: TicketRequest = {
  subject: 'Filter',
  happened: 'It stops.',
  expected: '',
  severity: 'low',
  contact: 'me@example.com',
}

describe('ticketRequestFields', () => {
  it('names the fields of a draft as it does', () => {
    expect(ticketRequestFields(request)).toStrictEqual(request)
  })

  it('adds the app, what it follows, and the facts, which take the place of nothing', () => {
    const facts = [
      { name: 'version', label: 'Version', value: '2.4' },
      { name: 'subject', label: 'Subject', value: 'no' },
      { name: 'app', label: 'App', value: 'no' },
    ]
    const app = { id: 'samba', name: 'Samba' }
    expect(ticketRequestFields({ ...request, app, refersTo: '7', facts })).toEqual({
      ...request,
      app: 'samba',
      refersTo: '7',
      version: '2.4',
    })
  })

  it('leaves no name that it takes itself to a host', () => {
    const taken = ticketRequestFields({
      ...request,
      app: { id: 'samba', name: 'Samba' },
      refersTo: '7',
    })
    expect(reservedFields).toEqual(expect.arrayContaining(Object.keys(taken)))
    expect(reservedFields).toContain('idempotencyKey')
  })

  it('takes none of its own names from facts or a host, given or not', () => {
    const facts = [{ name: 'refersTo', label: 'Follows', value: '9' }]
    const formFields = { app: 'other', idempotencyKey: 'x', csrf: 'token' }
    expect(ticketRequestFields({ ...request, facts }, formFields)).toEqual({
      ...request,
      csrf: 'token',
    })
  })

  it.each([
    [{ name: 'a', label: 'A', value: '1' }, true],
    [{ name: '', label: 'A', value: '1' }, false],
    [{ name: 'a', label: 'A', value: 1 }, false],
    [null, false],
    ['a', false],
  ])('of %j as a fact: %j', (value, is) => {
    expect(isTicketFact(value)).toBe(is)
  })
})
