import { describe, expect, it } from 'vitest'
import {
  isTicketFact,
  reservedFields,
  type TicketRequest,
  ticketRequestFields,
} from '../../../src/model/submission/ticketRequest.ts'

const request: TicketRequest = {
  subject: 'Filter',
  happened: 'It stops.',
  expected: '',
  severity: 'low',
  contact: 'me@example.com',
}
const app = { id: 'samba', name: 'Samba' }
const version = { name: 'version', label: 'Version', value: '2.4' }

describe('ticketRequestFields', () => {
  it('are those of the draft', () => {
    expect(ticketRequestFields(request)).toStrictEqual(request)
  })

  it('are also the app, the ticket it follows, the facts, and what a host adds', () => {
    const all = { ...request, app, refersTo: '7', facts: [version] }
    expect(ticketRequestFields(all, { csrf: 'token' })).toStrictEqual({
      ...request,
      app: 'samba',
      refersTo: '7',
      version: '2.4',
      csrf: 'token',
    })
  })

  it.each(reservedFields)('give their own names to nobody, used or not: %s', (name) => {
    const facts = [{ name, label: 'Fact', value: 'no' }]
    expect(ticketRequestFields({ ...request, facts }, { [name]: 'no' })).toStrictEqual(request)
  })

  it('reserve every name that is sent', () => {
    const names = Object.keys(ticketRequestFields({ ...request, app, refersTo: '7' }))
    expect(reservedFields).toEqual(expect.arrayContaining([...names, 'idempotencyKey']))
  })

  it('let a host replace a fact', () => {
    const fields = ticketRequestFields({ ...request, facts: [version] }, { version: '3' })
    expect(fields).toHaveProperty('version', '3')
  })
})

it.each<[unknown, boolean]>([
  [version, true],
  [{ ...version, more: 1 }, true],
  [{ ...version, name: '' }, false],
  [{ ...version, label: ' ' }, false],
  [{ ...version, value: 1 }, false],
  [{ name: 'version', label: 'Version' }, false],
  [null, false],
  ['a', false],
])('%j is a fact: %s', (value, is) => {
  expect(isTicketFact(value)).toBe(is)
})
