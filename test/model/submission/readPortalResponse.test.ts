import { describe, expect, it } from 'vitest'
import { quoteFields } from '../../../src/model/submission/quoteDraft.ts'
import {
  type PortalResponse,
  readPortalResponse,
  readResponseTo,
} from '../../../src/model/submission/readPortalResponse.ts'

const now = Date.parse('2026-11-24T06:00:00Z')
const url = 'https://portal.example/1'
const loginPage = '<!doctype html><title>Sign in</title>'

const responseOf = (
  status: number,
  body: unknown,
  more: Partial<PortalResponse> = {},
): PortalResponse => ({
  status,
  redirected: false,
  retryAfter: null,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  ...more,
})

const read = (...input: Parameters<typeof responseOf>) =>
  readPortalResponse(responseOf(...input), now)

describe('readPortalResponse', () => {
  it.each<[number, unknown, object, Partial<PortalResponse>?]>([
    [201, { reference: 'ABC-123' }, { reference: 'ABC-123' }],
    [299, { id: 7, reference: 12_345 }, { reference: '12345' }],
    [200, { reference: '1', url }, { reference: '1', url }],
    [200, { reference: '1', url: 'javascript:x' }, { reference: '1' }],
    [200, { reference: '1', url: null }, { reference: '1' }],
    // A reference counts more than how the response came.
    [200, { reference: '1' }, { reference: '1' }, { redirected: true }],
    [201, { code: 201, message: 'Thank you', reference: '1' }, { reference: '1' }],
  ])('%i %j is a ticket', (status, body, created, more) => {
    expect(read(status, body, more)).toStrictEqual({ status: 'created', ...created })
  })

  it.each<[unknown, object?]>([
    [''],
    ['{"reference":"12'],
    [[]],
    ['null'],
    [{}],
    [{ reference: '[Ticket#1]\r\nBcc: x' }],
    [{ reference: { id: 1 } }],
    // As a number it may be that of another ticket.
    ['{"reference":12345678901234567890}'],
    [{ message: ' Queue is full' }, { message: 'Queue is full' }],
  ])('200 %j cannot be read', (body, said = {}) => {
    expect(read(200, body)).toStrictEqual({ status: 'failed', reason: 'response', ...said })
  })

  it.each([0, 199, 300, 302, 304, 404, 409, 500, 502])(
    '%i is a failure of the service',
    (status) => {
      const failed = { status: 'failed', reason: 'service' }
      for (const body of ['', loginPage, { reference: '1' }]) {
        expect(read(status, body)).toStrictEqual(failed)
        expect(read(status, body, { redirected: true })).toStrictEqual(failed)
      }
      expect(read(status, { message: ' Down ' })).toStrictEqual({ ...failed, message: 'Down' })
    },
  )

  it.each<[number, unknown, Partial<PortalResponse>?]>([
    [200, loginPage],
    [200, `\n  ${loginPage}`, { redirected: true }],
    [200, { here: true }, { redirected: true }],
    [200, '', { redirected: true }],
    [401, ''],
    [401, { message: 'Sign in' }],
    [403, loginPage],
  ])('%i %j means that the session has ended', (status, body, more) => {
    expect(read(status, body, more)).toStrictEqual({ status: 'signed-out' })
  })

  it('knows no code of ClearOS', () => {
    const vague = { code: 5, message: 'Subject is too vague' }
    expect(read(422, vague)).toStrictEqual({
      ...{ status: 'invalid', fields: {}, message: 'Subject is too vague' },
    })
    expect(read(422, { code: 5 })).toStrictEqual({ status: 'failed', reason: 'service' })
    expect(read(200, { code: 5, errmsg: 'Session timeout' })).toStrictEqual({
      ...{ status: 'failed', reason: 'response' },
    })
    expect(read(200, { code: 5, reference: '1' })).toHaveProperty('status', 'created')
  })

  it.each([400, 422])('%i says of each field what is wrong, as text, and of no other', (status) => {
    const fields = { subject: 'Too short', contact: ' ', happened: 5, isAdmin: 'x' }
    const invalid = { status: 'invalid', fields: { subject: 'Too short' } }
    expect(read(status, { fields })).toStrictEqual(invalid)
    expect(read(status, { message: 'Please correct', fields })).toStrictEqual({
      ...{ ...invalid, message: 'Please correct' },
    })
    expect(read(status, { message: 'Too many tickets' })).toStrictEqual({
      ...{ status: 'invalid', fields: {}, message: 'Too many tickets' },
    })
    for (const body of ['', loginPage, [], { fields: {} }, { fields: { isAdmin: 'x' } }]) {
      expect(read(status, body)).toStrictEqual({ status: 'failed', reason: 'service' })
    }
  })

  it.each<[string | null, object]>([
    ['120', { retryAfter: 120 }],
    ['0', { retryAfter: 0 }],
    [' 120 ', { retryAfter: 120 }],
    ['999999999', { retryAfter: 999_999_999 }],
    ['Tue, 24 Nov 2026 06:01:30 GMT', { retryAfter: 90 }],
    ['Tue, 24 Nov 2026 05:00:00 GMT', { retryAfter: 0 }],
    ['120 seconds', {}],
    ['in 120', {}],
    ['1234567890', {}],
    ['Tue, 24 Nov 2026 06:01:30 GMT+0100', {}],
    ['never GMT', {}],
    ['soon', {}],
    ['-5', {}],
    ['', {}],
    [null, {}],
  ])('waits as long as it is asked to: %j', (retryAfter, wait) => {
    for (const status of [429, 503]) {
      expect(read(status, loginPage, { retryAfter })).toStrictEqual({ status: 'busy', ...wait })
    }
    expect(read(500, '', { retryAfter })).toHaveProperty('status', 'failed')
  })

  it('rounds a wait up to whole seconds', () => {
    const response = responseOf(429, '', { retryAfter: 'Tue, 24 Nov 2026 06:00:02 GMT' })
    expect(readPortalResponse(response, now + 1)).toHaveProperty('retryAfter', 2)
  })
})

it('readResponseTo reads the fields of the draft that was sent', () => {
  const body = { fields: { scope: 'Say more', subject: 'None' } }
  expect(readResponseTo(quoteFields, responseOf(422, body), now)).toStrictEqual({
    ...{ status: 'invalid', fields: { scope: 'Say more' } },
  })
})
