import { randomBytes } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { FormResult } from '../../src/components/TicketWidget/ticketDelivery.ts'
import type { SubmitResult } from '../../src/model/submission/submitResult.ts'
import { contentTypeOf } from '../browser/contentType.ts'
import { type Fault, faults, type Post, sendHtml, sendPage, signOutElsewhere } from './faults.ts'
import { tokenCookie } from './token.ts'

/** What was posted, without the token and the key. */
export type Fields = Readonly<Record<string, string>>

/** A page that is asked for, or that answers a post. */
interface PageRequest {
  readonly pathname: string
  readonly searchParams: URLSearchParams
  /** Milliseconds an answer is waited for. */
  readonly timeout?: number
  /** Against forged requests: posted with every form. */
  readonly token: string
  /** What came of the post. */
  readonly result?: FormResult
}

export interface SiteOptions {
  /** The folder of the files of the widget. */
  readonly files: string
  /** Whether a connection is for more than one request. Browsers send a post again where such a one breaks. */
  readonly keepsConnections: boolean
  /** Keeps what was posted, or finds what is kept of its key. */
  readonly record: (fields: Fields, key: string | undefined) => SubmitResult
  /** A page with the widget; nothing where there is none. */
  readonly widgetPage: (request: PageRequest) => string | undefined
  /** What is there as JSON, by its path. */
  readonly lists: Readonly<Record<string, () => unknown>>
}

/** A site on this machine, with a session and a token as consoles have them. */
export interface Site {
  readonly address: string
  /** How many posts have arrived. */
  requests(): number
  /** The key of each post that has one in its head: those of forms have it among their fields. */
  keys(): readonly string[]
  /** Waits for that many posts, until each is answered, lost or held. */
  arrived(count: number): Promise<void>
  /** Has the next posts go wrong, one after the other. */
  fail(...next: readonly Fault[]): void
  /** Answers the posts that are held. */
  release(): void
  close(): Promise<void>
}

export async function openSite({
  files,
  keepsConnections,
  record,
  widgetPage,
  lists,
}: SiteOptions): Promise<Site> {
  const keys: string[] = []
  const nextFaults: Fault[] = []
  const held: (() => void)[] = []
  const arrivals = new EventEmitter()
  /** A single sign-on redirects every request. */
  let isSignedOut = false
  let requests = 0
  let settled = 0

  const server = createServer((request, response) => {
    response.shouldKeepAlive = keepsConnections
    const { pathname } = new URL(request.url ?? '/', 'http://portal')
    const list = lists[pathname]
    if (request.method === 'POST') void receive(request, response)
    else if (request.method === 'HEAD' && isSignedOut) signOutElsewhere(request, response, 302)
    else if (list !== undefined) sendJson(response, 200, list())
    else if (pathname.startsWith('/files/')) sendFile(response, join(files, pathname.slice(7)))
    else sendAnyPage(request, response, 200)
  })

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests++
    try {
      await take(request, response)
    } catch {
      // The page was left before all of it was there.
      response.destroy()
    }
    settled++
    arrivals.emit('post')
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const header = request.headers['idempotency-key']
    if (typeof header === 'string') keys.push(header)
    const posted = Object.fromEntries(new URLSearchParams(await text(request)))
    const { ci_csrf_token: token, idempotencyKey, ...fields } = posted
    if (token === undefined || token !== tokenOf(request)) {
      return sendPage(response, 403, 'The action you have requested is not allowed.')
    }
    const key = typeof header === 'string' ? header : idempotencyKey
    const post: Post = {
      request,
      response,
      record: () => record(fields, key),
      answer(status, result) {
        if (request.headers.accept?.includes('application/json')) {
          sendJson(response, status, result)
        } else {
          const said = key === undefined ? {} : { result: { ...result, idempotencyKey: key } }
          sendAnyPage(request, response, status, said)
        }
      },
      hold: (later) => held.push(later),
    }
    const fault = nextFaults.shift()
    isSignedOut = fault === 'single sign-on'
    if (fault !== undefined) return faults[fault](post)
    const result = post.record()
    post.answer(result.status === 'accepted' ? 201 : 422, result)
  }

  function sendAnyPage(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    said: Pick<PageRequest, 'result'> = {},
  ): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://portal')
    const token = tokenOf(request) ?? randomBytes(16).toString('hex')
    const timeout = Number(searchParams.get('timeout'))
    const shortened = timeout > 0 && { timeout }
    const html = widgetPage({ pathname, searchParams, token, ...said, ...shortened })
    if (html === undefined) {
      sendPage(response, status, pathname.slice(1))
      return
    }
    response.setHeader('set-cookie', `ci_csrf_token=${token}; Path=/; SameSite=Lax`)
    sendHtml(response, status, html)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('The portal has no port.')

  return {
    address: `http://127.0.0.1:${place.port}`,
    requests: () => requests,
    keys: () => keys,
    async arrived(count) {
      const signal = AbortSignal.timeout(8_000)
      while (settled < count) await once(arrivals, 'post', { signal })
    },
    fail: (...next) => void nextFaults.push(...next),
    release() {
      for (const later of held.splice(0)) later()
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function tokenOf({ headers: { cookie = '' } }: IncomingMessage): string | undefined {
  return tokenCookie.exec(cookie)?.[1]
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

function sendFile(response: ServerResponse, path: string): void {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile()
  if (!isFile) sendPage(response, 404, 'Not Found')
  else response.writeHead(200, { 'content-type': contentTypeOf(path) }).end(readFileSync(path))
}
