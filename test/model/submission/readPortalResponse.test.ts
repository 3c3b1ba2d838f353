import { describe, expect, it } from 'vitest'
import { quoteFields } from '../../../src/model/submission/quoteDraft.ts'
import {
  type PortalResponse,
  readPortalResponse,
  readResponseTo,
} from '../../../src/model/submission/readPortalResponse.ts'
import { throwingProxy, withThrowingGetter } from '../hostile.ts'
import { untyped } from '../untyped.ts'

const now = Date.parse('2026-11-24T06:00:00Z')
const url = 'https://portal.example/1'
const loginPage = '<!doctype html><title>Welcome</title><INPUT name="pw" TYPE = password>'
const page = '<!doctype html><title>Thank you</title><input type="text" name="passwords">'

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

const unreadable = { status: 'failed', reason: 'response', mayHaveArrived: true }
const service = { status: 'failed', reason: 'service', mayHaveArrived: true }

describe('readPortalResponse', () => {
  it.each<[number, unknown, object, Partial<PortalResponse>?]>([
    [201, { reference: 'ABC-123' }, { reference: 'ABC-123' }],
    [299, { id: 7, reference: 12_345 }, { reference: '12345' }],
    [200, { reference: '1', url }, { reference: '1', url }],
    [200, { reference: '1', url: 'javascript:x' }, { reference: '1' }],
    [200, { reference: '1', url: null }, { reference: '1' }],
    // A reference counts more than how the response came.
    [200, { reference: '1' }, { reference: '1' }, { redirected: true }],
    [200, { reference: '1', status: 'open' }, { reference: '1' }],
    [201, { code: 201, message: 'Thank you', reference: '1' }, { reference: '1' }],
    [200, { code: 0, errors: [], error: 'none', reference: '1' }, { reference: '1' }],
    // Nothing is made of an approval.
    [204, '', {}],
    [200, ' \r\n', {}],
    [200, '\ufeff{"reference":"1"}', { reference: '1' }],
    [200, { ok: true }, {}],
    [200, { success: true, status: 'Success', message: 'Thank you' }, {}],
    [200, { status: 200, error: false, code: 200 }, {}],
    [200, { success: 1 }, {}],
    [200, '<b>Notice</b>: x {"ok":true}', {}],
    [200, [], {}],
    [200, 'null', {}],
    [200, 'true', {}],
    // No reference that could be in a subject, or may be that of another ticket.
    [200, { reference: '[Ticket#1]\r\nBcc: x' }, {}],
    [200, { reference: { id: 1 } }, {}],
    [200, '{"reference":12345678901234567890}', {}],
    // PHP warns before and after.
    [
      200,
      '<br />\n<b>Warning</b>: {main} in x.php<br />\n{"reference":"40309"}',
      {
        reference: '40309',
      },
    ],
    [200, 'Notice: x\n{"reference":"1","a":{"b":1}}', { reference: '1' }],
    [200, '{"reference":"1","a":{"b":1}}\n<b>Notice</b>: {closure}', { reference: '1' }],
  ])('%i %j is accepted', (status, body, accepted, more) => {
    expect(read(status, body, more)).toStrictEqual({ status: 'accepted', ...accepted })
  })

  it.each<[unknown, Partial<PortalResponse>?]>([
    [page],
    ['<?xml version="1.0"?><ticket><reference>40309</reference></ticket>'],
    ['<b>Fatal error</b>: memory {main}'],
    [page, { redirected: true, url: 'https://portal.example/thanks' }],
    ['', { redirected: true }],
    [{ ok: true }, { redirected: true }],
    ['Thank you'],
    ['"Thank you"'],
    ['40309'],
    ['{"reference":"12'],
    ['{"ok":false,"data":{"reference":"1"}'],
    ['{}}'.repeat(60)],
    [{ status: 'queued' }],
    [{ status: 0 }],
    [['ERROR_SESSION_TOKEN_INVALID']],
    // Said beside a page, it may be the page's own.
    [`${page}{"csrf":"x"}`],
    [`{}${page}`],
    ['<b>Warning</b>: x {"success":false,"data":{}'],
    [`{"a":[${'{"b":1},'.repeat(50_000)}`],
  ])('200 %j does not tell whether the ticket has arrived', (body, more) => {
    expect(read(200, body, more)).toStrictEqual(unreadable)
  })

  it.each<[object | string, object]>([
    [{ code: 5, errmsg: 'Session timeout' }, { message: 'Session timeout' }],
    [{ success: 0 }, {}],
    [{ Success: 'false' }, {}],
    [{ ok: '0' }, {}],
    [{ status: false }, {}],
    [{ result: 'error' }, {}],
    [{ statusCode: 422 }, {}],
    [{ code: '422' }, {}],
    [{ Error: { ErrorCode: 'AuthFail' } }, {}],
    [{ code: -1 }, {}],
    [{ code: 300 }, {}],
    [{ success: false, message: 'Queue is full' }, { message: 'Queue is full' }],
    [{ ok: false, error: 'Queue is full' }, { message: 'Queue is full' }],
    [{ error: { message: 'Queue is full' } }, { message: 'Queue is full' }],
    [{ errors: ['Queue is full', 'Call us'] }, { message: 'Queue is full Call us' }],
    [{ status: 'ERROR' }, {}],
    [{ status: 400, title: 'Bad' }, { message: 'Bad' }],
    ['false', {}],
  ])('200 %j is refused', (body, said) => {
    expect(read(200, body)).toStrictEqual({ status: 'refused', ...said })
  })

  it.each([
    { code: 5, reference: '1' },
    { reference: '40309', errors: ['Attachment not stored'] },
  ])('200 %j is refused in one breath with a ticket: it may have arrived', (body) => {
    expect(read(200, body)).toMatchObject(unreadable)
  })

  it.each([0, 199, 300, 302, 304, 408, 409, 500, 502])('%i may have arrived', (status) => {
    for (const body of ['', loginPage, { reference: '1' }]) {
      expect(read(status, body)).toStrictEqual(service)
      expect(read(status, body, { redirected: true })).toStrictEqual(service)
    }
    expect(read(status, { message: ' Down ' })).toStrictEqual({ ...service, message: 'Down' })
  })

  it.each<[number, unknown, Partial<PortalResponse>?]>([
    [200, loginPage],
    [200, `\n  ${loginPage}`, { redirected: true }],
    [200, page, { redirected: true, url: 'https://id.example/users/sign_in?next=1' }],
    [200, '', { redirected: true, url: 'https://portal.example/login' }],
    [200, page, { redirected: true, url: 'https://id.example/SAML2/idp' }],
    [401, ''],
    [401, { message: 'Sign in' }],
    [403, loginPage],
  ])('%i %j means that the session has ended', (status, body, more) => {
    expect(read(status, body, more)).toStrictEqual({ status: 'signed-out' })
  })

  it('takes no other page for a login', () => {
    for (const other of ['/tickets/blogging', '/catalogin', '/thanks?from=login']) {
      const elsewhere = { redirected: true, url: `https://portal.example${other}` }
      expect(read(200, page, elsewhere)).toStrictEqual(unreadable)
    }
    const login = 'https://portal.example/login'
    expect(read(200, page, { url: login })).toStrictEqual(unreadable)
    expect(read(200, { reference: '1' }, { redirected: true, url: login })).toStrictEqual({
      status: 'accepted',
      reference: '1',
    })
    expect(read(500, loginPage)).toStrictEqual(service)
  })

  it.each([419, 440])('%i means that the page is old', (status) => {
    expect(read(status, page)).toStrictEqual({ status: 'stale' })
  })

  it('413 means that it is too long', () => {
    expect(read(413, page)).toStrictEqual({ status: 'refused', reason: 'too-long' })
  })

  it.each([400, 402, 403, 404, 405, 410, 415, 422, 499])('%i is refused', (status) => {
    const words = 'Your subscription does not include tickets'
    expect(read(status, { message: ` ${words}` })).toStrictEqual({
      status: 'refused',
      message: words,
    })
    expect(read(status, words)).toStrictEqual({ status: 'refused', message: words })
    for (const body of ['', page, [], 'null', { code: 5 }, { fields: { isAdmin: ' ' } }]) {
      expect(read(status, body)).toStrictEqual({ status: 'refused' })
    }
  })

  it.each([400, 422])('%i says what is wrong with each field, and with no other', (status) => {
    const fields = { subject: 'Too short', contact: ' ', happened: 5 }
    const invalid = { status: 'invalid', fields: { subject: 'Too short' } }
    expect(read(status, { fields })).toStrictEqual(invalid)
    expect(read(status, { message: 'Please correct', fields })).toStrictEqual({
      status: 'invalid',
      fields: { subject: 'Too short' },
      message: 'Please correct',
    })
  })

  it.each<[string | null, object]>([
    ['120', { retryAfter: 120 }],
    ['1.5', { retryAfter: 2 }],
    ['Tue Nov 24 06:01:30 2026', { retryAfter: 90 }],
    ['soon', {}],
    [null, {}],
  ])('waits as long as it is asked to: %j', (retryAfter, wait) => {
    for (const status of [429, 503]) {
      expect(read(status, loginPage, { retryAfter })).toStrictEqual({ status: 'busy', ...wait })
    }
    expect(read(500, '', { retryAfter })).toHaveProperty('status', 'failed')
  })
})

it.each([
  undefined,
  null,
  5,
  'ok',
  [],
  {},
  { status: '200' },
  throwingProxy({}),
  withThrowingGetter({ status: 200 }, 'status'),
])('readPortalResponse cannot read what is no response: %#', (response) => {
  expect(readPortalResponse(untyped(response), now)).toStrictEqual(unreadable)
})

it('readPortalResponse reads a response without its parts, or with others', () => {
  expect(readPortalResponse(untyped({ status: 204 }), now)).toStrictEqual({ status: 'accepted' })
  const odd = { status: 200, redirected: 1, url: 5, retryAfter: 5, body: { reference: '1' } }
  expect(readPortalResponse(untyped(odd), now)).toStrictEqual(unreadable)
  const parts = ['redirected', 'url', 'retryAfter', 'body']
  for (const part of parts) {
    const response = withThrowingGetter(responseOf(500, ''), part)
    expect(readPortalResponse(untyped(response), now)).toStrictEqual(service)
  }
})

it('readPortalResponse has no time to wait at no time', () => {
  const response = responseOf(503, '', { retryAfter: 'Tue, 24 Nov 2026 06:01:30 GMT' })
  expect(readPortalResponse(response, Number.NaN)).toStrictEqual({ status: 'busy' })
})

it('readResponseTo reads the fields of the draft that was sent', () => {
  const body = { fields: { scope: 'Say more', description: 'What?' } }
  const response = responseOf(422, body)
  expect(readResponseTo(quoteFields, response, now, { tried: 'description' })).toStrictEqual({
    status: 'invalid',
    fields: { scope: 'Say more', tried: 'What?' },
  })
})
