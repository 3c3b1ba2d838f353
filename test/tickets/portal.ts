import { randomBytes } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { SubmitResult } from '../../src/model/draft/submitResult.ts'
import { type Fault, faults, type Post, sendHtml, sendPage } from './faults.ts'
import { app, type Build, type PageContent, widgetPage } from './pages.ts'

export interface PortalTicket {
  readonly reference: string
  readonly key: string | undefined
  /** What was posted. */
  readonly fields: Readonly<Record<string, string>>
}

export interface PortalOptions {
  /** What draws the widget in its pages, and the folder of the files of that. */
  readonly build: Build
  readonly files: string
  /** Whether posts with the same key are the same ticket. */
  readonly honoursKey: boolean
  /** Whether a connection is for more than one request. Browsers send a post again where such a one breaks. */
  readonly keepsConnections: boolean
}

export interface Portal {
  readonly address: string
  /** How many posts have arrived. */
  requests(): number
  /** Waits for that many posts. */
  arrived(count: number): Promise<void>
  tickets(): readonly PortalTicket[]
  /** Has the next posts go wrong, one after the other. */
  fail(...next: readonly Fault[]): void
  /** Answers the posts that are held. */
  release(): void
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' }

/** A customer portal on this machine, which takes tickets as `/tickets` of a console does. */
export async function openPortal({
  build,
  files,
  honoursKey,
  keepsConnections,
}: PortalOptions): Promise<Portal> {
  const tickets: PortalTicket[] = []
  const nextFaults: Fault[] = []
  const held: (() => void)[] = []
  const arrivals = new EventEmitter()
  let requests = 0

  const server = createServer((request, response) => {
    response.shouldKeepAlive = keepsConnections
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://portal')
    if (request.method === 'POST') void take(request, response)
    else if (pathname === '/tickets.json') sendJson(response, 200, listed())
    else if (pathname.startsWith('/files/')) sendFile(response, join(files, pathname.slice(7)))
    else if (pathname === '/in-place' || pathname === '/form') {
      const timeout = Number(searchParams.get('timeout'))
      const delivery = pathname === '/form' ? 'form' : 'in-place'
      sendWidget(request, response, 200, { delivery, ...(timeout > 0 && { timeout }) })
    } else sendPage(response, 200, pathname.slice(1))
  })

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests++
    arrivals.emit('post')
    const posted = Object.fromEntries(new URLSearchParams(await text(request)))
    const { ci_csrf_token: token, idempotencyKey, ...fields } = posted
    if (token === undefined || token !== tokenOf(request)) {
      return sendPage(response, 403, 'The action you have requested is not allowed.')
    }
    const header = request.headers['idempotency-key']
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
          sendWidget(request, response, status, { delivery: 'form', ...said })
        }
      },
      hold: (later) => held.push(later),
    }
    const fault = nextFaults.shift()
    if (fault === undefined) post.answer(201, post.record())
    else faults[fault](post)
  }

  function record(fields: PortalTicket['fields'], key: string | undefined): SubmitResult {
    const known = honoursKey ? tickets.find((ticket) => ticket.key === key) : undefined
    const ticket = known ?? { reference: String(1001 + tickets.length), key, fields }
    if (known === undefined) tickets.push(ticket)
    return { status: 'created', reference: ticket.reference }
  }

  function listed(): PageContent['tickets'] {
    return tickets.map(({ reference, fields: { subject = '' } }) => {
      return { reference, subject, status: 'open', appId: app.basename }
    })
  }

  function sendWidget(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    content: Omit<PageContent, 'token' | 'tickets'>,
  ): void {
    const token = tokenOf(request) ?? randomBytes(16).toString('hex')
    response.setHeader('set-cookie', `ci_csrf_token=${token}; Path=/; SameSite=Lax`)
    sendHtml(response, status, widgetPage(build, { ...content, token, tickets: listed() }))
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('The portal has no port.')

  return {
    address: `http://127.0.0.1:${place.port}`,
    requests: () => requests,
    async arrived(count) {
      const signal = AbortSignal.timeout(8_000)
      while (requests < count) await once(arrivals, 'post', { signal })
    },
    tickets: () => tickets,
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
  return /ci_csrf_token=(\w+)/.exec(cookie)?.[1]
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

function sendFile(response: ServerResponse, path: string): void {
  const contentType = types[extname(path)]
  if (contentType === undefined || !existsSync(path)) sendPage(response, 404, 'Not Found')
  else response.writeHead(200, { 'content-type': contentType }).end(readFileSync(path))
}
