import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { submitTicket } from '../../../src/components/TicketWidget/submitTicket.ts'
import type { TicketDraft } from '../../../src/model/submission/ticketDraft.ts'

const draft: TicketDraft = {
  subject: 'Größe & Farbe',
  happened: 'It stops.\nThen it starts.',
  expected: '',
  severity: 'high',
  contact: 'me@example.com',
}
const context = { idempotencyKey: 'key-1' }

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void

let server: Server
let answer: Answer
let address: string

beforeEach(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => answer(request, response, body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  vi.unstubAllGlobals()
})

const json = (response: ServerResponse, status: number, value: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))

describe('submitTicket, against a server', () => {
  it('sends what a form sends, and reads the ticket', async () => {
    const received: { form?: Record<string, string>; key?: unknown; method?: unknown } = {}
    answer = (request, response, body) => {
      received.form = Object.fromEntries(new URLSearchParams(body))
      received.key = request.headers['idempotency-key']
      received.method = request.method
      json(response, 201, { reference: '12345', url: 'https://portal.example/12345' })
    }
    const formFields = { ci_csrf_token: 'abc', subject: 'not that' }
    expect(await submitTicket(`${address}/tickets`, draft, { ...context, formFields })).toEqual({
      status: 'accepted',
      reference: '12345',
      url: 'https://portal.example/12345',
    })
    expect(received).toEqual({
      form: { ci_csrf_token: 'abc', ...draft, idempotencyKey: 'key-1' },
      key: 'key-1',
      method: 'POST',
    })
  })

  it('knows a login page it was sent to', async () => {
    answer = (request, response) =>
      request.url === '/login'
        ? response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>')
        : response.writeHead(302, { location: '/login' }).end()
    expect(await submitTicket(`${address}/tickets`, draft, context)).toEqual({
      status: 'signed-out',
    })
  })

  it.each<[string, Answer, object]>([
    [
      '429 with Retry-After',
      (_request, response) => response.writeHead(429, { 'retry-after': '7' }).end(),
      { status: 'busy', retryAfter: 7 },
    ],
    [
      '422',
      (_request, response) => json(response, 422, { fields: { subject: 'Say more' } }),
      { status: 'invalid', fields: { subject: 'Say more' } },
    ],
    [
      '500',
      (_request, response) => response.writeHead(500).end('<h1>Error</h1>'),
      { status: 'failed', reason: 'service', mayHaveArrived: true },
    ],
    [
      'JSON that is cut off',
      (_request, response) => response.writeHead(200).end('{"reference":'),
      { status: 'failed', reason: 'response', mayHaveArrived: true },
    ],
    [
      'a reset before the answer',
      (request) => request.socket.destroy(),
      { status: 'failed', reason: 'connection', mayHaveArrived: true },
    ],
    [
      'a reset in the middle of it',
      (request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"reference":"1"')
        setTimeout(() => request.socket.destroy(), 20)
      },
      { status: 'failed', reason: 'connection', mayHaveArrived: true },
    ],
  ])('says what came of it: %s', async (_, given, result) => {
    answer = given
    expect(await submitTicket(`${address}/tickets`, draft, context)).toEqual(result)
  })

  it.each<[string, Answer]>([
    ['no answer', () => {}],
    ['half an answer', (_request, response) => void response.writeHead(200).write('{')],
  ])('waits no longer than it is told to: %s', async (_, given) => {
    answer = given
    const result = await submitTicket(`${address}/tickets`, draft, { ...context, timeout: 200 })
    expect(result).toEqual({ status: 'failed', reason: 'timeout', mayHaveArrived: true })
  })

  it('ends when it is told to', async () => {
    const controller = new AbortController()
    answer = () => controller.abort()
    const result = await submitTicket(`${address}/tickets`, draft, {
      ...context,
      signal: controller.signal,
    })
    expect(result).toEqual({ status: 'failed', reason: 'stopped', mayHaveArrived: true })
  })

  it('tries although the browser says that it is offline', async () => {
    answer = (_request, response) => json(response, 201, { reference: '1' })
    vi.stubGlobal('navigator', { onLine: false })
    const result = await submitTicket(`${address}/tickets`, draft, context)
    expect(result).toEqual({ status: 'accepted', reference: '1' })
    expect(await submitTicket('http://127.0.0.1:1/', draft, context)).toEqual({
      status: 'failed',
      reason: 'offline',
      mayHaveArrived: false,
    })
  })

  it('sends nothing once it was stopped', async () => {
    const fetching = vi.spyOn(globalThis, 'fetch')
    const result = await submitTicket(`${address}/tickets`, draft, {
      ...context,
      signal: AbortSignal.abort(),
    })
    expect(result).toEqual({ status: 'failed', reason: 'stopped', mayHaveArrived: false })
    expect(fetching).not.toHaveBeenCalled()
  })

  it('sends JSON with names and headers of the host, and reads errors by those names', async () => {
    const received: { json?: unknown; type?: unknown; token?: unknown } = {}
    answer = (request, response, body) => {
      received.json = JSON.parse(body)
      received.type = request.headers['content-type']
      received.token = request.headers['x-csrf-token']
      json(response, 422, { errors: { description: ['Say more'], title: ['Too vague'] } })
    }
    const result = await submitTicket(`${address}/tickets`, draft, {
      ...context,
      encoding: 'json',
      fieldNames: { subject: 'title', happened: 'description' },
      headers: { 'X-CSRF-Token': 'abc' },
    })
    const { subject: title, happened: description, ...others } = draft
    expect(received).toEqual({
      json: { title, description, ...others, idempotencyKey: 'key-1' },
      type: 'application/json',
      token: 'abc',
    })
    expect(result).toEqual({
      status: 'invalid',
      fields: { happened: 'Say more', subject: 'Too vague' },
    })
  })

  it('fails where there is no server', async () => {
    const result = await submitTicket('http://127.0.0.1:1/tickets', draft, context)
    expect(result).toEqual({ status: 'failed', reason: 'connection', mayHaveArrived: true })
  })
})
