import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { contentTypeOf } from '../browser/contentType.ts'

export interface Site {
  readonly origin: string
  close(): void
}

/** A page with the elements, in a direction. */
function embedPage(direction: string): string {
  return `<!doctype html><html lang="en" dir="${direction}">
    <head><meta charset="utf-8"><title>Content Filter</title><link rel="icon" href="/favicon.svg"></head>
    <body><h1>Content Filter</h1>
    <support-legend app-name="Content Filter" supported="13"></support-legend>
    <support-policy-panel app-name="Content Filter" supported="13"></support-policy-panel>
    <ticket-widget app-id="content-filter" app-name="Content Filter" supported="8"
      entitlement='{"code":0,"edition":"business","support_included":true}' takes-tickets></ticket-widget>
    <script>
      window.wentWrong = []
      addEventListener('error', ({ message }) => window.wentWrong.push(message))
      addEventListener('unhandledrejection', ({ reason }) => window.wentWrong.push(String(reason)))
    </script>
    <script type="module" src="/embed/index.js"></script></body></html>`
}

/** Serves the built embed and the built Storybook, to this machine alone. */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Site> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(embedPage(searchParams.get('dir') ?? 'ltr'))
      return
    }
    const [, name = '', ...path] = pathname.split('/')
    const folder = folders[name]
    const file = folder && join(folder, ...path)
    if (file && (await stat(file).catch(() => undefined))?.isFile()) {
      response.setHeader('content-type', contentTypeOf(file))
      createReadStream(file).pipe(response)
    } else {
      response.statusCode = 404
      response.end()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
