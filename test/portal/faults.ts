import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SubmitResult } from '../../src/model/submission/submitResult.ts'
import { plainPage } from './pages.ts'

/** A post that the portal has received. */
export interface Post {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Makes a ticket of it, or finds the one of its key. */
  record(): SubmitResult
  /** Answers as was asked for: with JSON, or with a page that has the widget. */
  answer(status: number, result: SubmitResult): void
  /** Puts something off until the test wants it. */
  hold(later: () => void): void
}

/** What the portal says of a subject it refuses. */
export const subjectRefusal = 'Name the share'

/** What portals, and what is before them, do with a post when something is wrong. */
export const faults = {
  error: ({ response }: Post) => sendPage(response, 500, 'Internal Server Error'),
  busy({ response }: Post) {
    response.setHeader('retry-after', '2')
    sendPage(response, 429, 'Too Many Requests')
  },
  refusal: ({ answer }: Post) =>
    answer(422, { status: 'invalid', fields: { subject: subjectRefusal } }),
  'login page': ({ response }: Post) => void response.writeHead(302, { location: '/login' }).end(),
  /** A single sign-on elsewhere, asked with the body, which must not follow. */
  'single sign-on'({ request, response }: Post) {
    signOutElsewhere(request, response, 307)
  },
  reset: ({ request }: Post) => void request.socket.resetAndDestroy(),
  'reset after recording'({ request, record }: Post) {
    record()
    request.socket.resetAndDestroy()
  },
  silence() {},
  'silence after recording': ({ record }: Post) => void record(),
  'malformed JSON'({ response, record }: Post) {
    record()
    response.writeHead(201, { 'content-type': 'application/json' }).end('{"reference":')
  },
  'no page'({ response, record }: Post) {
    record()
    response.writeHead(204).end()
  },
  /** Slow: the ticket is there, and the answer comes once the test wants it. */
  held({ record, answer, hold }: Post) {
    const result = record()
    hold(() => answer(201, result))
  },
  /** Slow, and then no ticket. */
  'held error': ({ response, hold }: Post) =>
    hold(() => sendPage(response, 500, 'Gateway Timeout')),
} satisfies Readonly<Record<string, (post: Post) => void>>

export type Fault = keyof typeof faults

/** Redirects to the login of another origin, as whatever is before a portal does. */
export function signOutElsewhere(
  { socket }: IncomingMessage,
  response: ServerResponse,
  status: number,
): void {
  response.writeHead(status, { location: `http://localhost:${socket.localPort}/sso` }).end()
}

export function sendPage(response: ServerResponse, status: number, title: string): void {
  sendHtml(response, status, plainPage(title))
}

export function sendHtml(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html)
}
