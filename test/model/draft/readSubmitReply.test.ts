import { describe, expect, it } from 'vitest'
import { readSubmitReply } from '../../../src/model/draft/readSubmitReply.ts'

const now = Date.parse('2026-11-24T06:00:00Z')
const loginPage = '<!doctype html><title>Sign in</title>'

const read = (
  status: number,
  body: unknown,
  more: { redirected?: boolean; retryAfter?: string } = {},
) =>
  readSubmitReply(
    {
      status,
      redirected: more.redirected ?? false,
      retryAfter: more.retryAfter ?? null,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
    now,
  )

describe('readSubmitReply', () => {
  it.each<[string, unknown, object]>([
    ['a ticket', { reference: 'ABC-123' }, { reference: 'ABC-123' }],
    ['a number', { reference: 12345 }, { reference: '12345' }],
    [
      'an address',
      { code: 0, reference: '1', url: 'https://portal.example/1' },
      { reference: '1', url: 'https://portal.example/1' },
    ],
    ['an address that is none', { reference: '1', url: 'javascript:x' }, { reference: '1' }],
  ])('takes %s for a ticket that was made', (_, body, expected) => {
    expect(read(201, body)).toStrictEqual({ status: 'created', ...expected })
  })

  it.each<[string, unknown]>([
    ['nothing', ''],
    ['cut off', '{"reference":"12'],
    ['a list', []],
    ['no reference', {}],
    ['a reference that is none', { reference: '[Ticket#1]\r\nBcc: x' }],
    ['an object', { reference: { toString: 'x' } }],
    // As a number it is that of another ticket.
    ['more digits than a number has', '{"reference":12345678901234567890}'],
    ['a number below 0', { reference: -1 }],
  ])('does not take %s for a ticket', (_, body) => {
    expect(read(200, body)).toMatchObject({ status: 'failed', reason: 'reply' })
  })

  it.each<[number, object, { redirected?: boolean }]>([
    [200, { reference: '1' }, { redirected: true }],
    [201, { code: 201, reference: '1' }, {}],
  ])('takes what is there for a ticket: %i %j', (status, body, more) => {
    expect(read(status, body, more)).toEqual({ status: 'created', reference: '1' })
  })

  it.each([0, 199, 300, 304, 404, 500])('takes nothing of the status %i for a ticket', (status) => {
    const failed = { status: 'failed', reason: 'service' }
    expect(read(status, { reference: '1' })).toEqual(failed)
    expect(read(status, { reference: '1' }, { redirected: true })).toEqual(failed)
  })

  it('takes fields for what is wrong, whatever code a host gives', () => {
    const body = { code: 422, fields: { subject: 'Say more' } }
    expect(read(422, body)).toEqual({ status: 'invalid', fields: { subject: 'Say more' } })
  })

  it('does not take a system that is not registered for a reader who is signed out', () => {
    expect(read(200, { code: 3, errmsg: 'Not registered' })).toMatchObject({ status: 'failed' })
  })

  it.each<[number, unknown, { redirected?: boolean }]>([
    [200, loginPage, {}],
    [200, `\n  ${loginPage}`, { redirected: true }],
    [200, { here: true }, { redirected: true }],
    [401, '', {}],
    [403, loginPage, {}],
    [200, { code: 5, errmsg: 'Session timeout' }, {}],
  ])('knows that the session has ended by %i %j', (status, body, more) => {
    expect(read(status, body, more)).toEqual({ status: 'signed-out' })
  })

  it('says of each field what is wrong with it, as text, and of no other', () => {
    const fields = { subject: 'Too short', contact: ' ', happened: 5, isAdmin: 'x' }
    const body = { message: 'Please correct', fields }
    for (const status of [400, 422]) {
      expect(read(status, body)).toEqual({
        status: 'invalid',
        fields: { subject: 'Too short' },
        message: 'Please correct',
      })
    }
    expect(read(422, { fields: {} })).toStrictEqual({ status: 'failed', reason: 'service' })
    expect(read(500, body)).toMatchObject({ status: 'failed' })
  })

  it.each([400, 422])('repeats what is said of no field in particular: %i', (status) => {
    expect(read(status, { message: 'Too many tickets' })).toEqual({
      status: 'invalid',
      fields: {},
      message: 'Too many tickets',
    })
  })

  it.each([
    ['120', { retryAfter: 120 }],
    ['0', { retryAfter: 0 }],
    ['Tue, 24 Nov 2026 06:01:30 GMT', { retryAfter: 90 }],
    ['Tue, 24 Nov 2026 05:00:00 GMT', { retryAfter: 0 }],
    [' 120 ', { retryAfter: 120 }],
    ['120 seconds', {}],
    ['in 120', {}],
    ['1234567890', {}],
    ['Tue, 24 Nov 2026 06:01:30 GMT+0100', {}],
    ['soon', {}],
    ['-5', {}],
    [undefined, {}],
  ])('waits as long as it is asked to: %j', (retryAfter, wait) => {
    const more = retryAfter === undefined ? {} : { retryAfter }
    expect(read(429, '', more)).toStrictEqual({ status: 'busy', ...wait })
    expect(read(503, loginPage, more)).toEqual({ status: 'busy', ...wait })
  })

  it.each([
    [500, '<h1>Internal Server Error</h1>', {}],
    [502, '', {}],
    [500, { message: 'Database down' }, { message: 'Database down' }],
    [200, { code: 1, errmsg: 'General error' }, { message: 'General error' }],
    [404, loginPage, {}],
  ] as const)('is a failure of the service: %i %j', (status, body, said) => {
    expect(read(status, body)).toStrictEqual({ status: 'failed', reason: 'service', ...said })
  })
})
