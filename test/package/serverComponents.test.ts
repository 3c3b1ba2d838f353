import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { launchOptions } from '../browser/launch.ts'
import { runTool } from './pack.ts'

const folder = join(inject('consumer').folder, 'server-components')
const origin = 'http://server.example'

/** The page: a server component, which reads with the model and hands plain data to the components. */
const page = `
  import { createElement as h } from 'react'
  import { QuoteWidget, SupportFilter, SupportKitProvider, SupportLegend, SupportLegendKey,
    SupportPolicyPanel, TicketWidget } from 'support-legend-kit'
  import { de } from 'support-legend-kit/messages/de'
  import { readClearOSEntitlement } from 'support-legend-kit/clearos'
  import { parseSupportPolicy, resolveSupport, supportCounts } from 'support-legend-kit/model'
  import 'support-legend-kit/styles.css'

  const { value: policy } = parseSupportPolicy({
    version: 1,
    app: { id: 'content-filter', name: 'Content Filter' },
    channels: {
      'public-forum': { status: 'offered', url: 'https://forum.example/' },
      professional: { status: 'offered' },
      consulting: { status: 'offered' },
    },
  })
  const { value: entitlement } = readClearOSEntitlement({ code: 0, edition: 'business', support_included: true })
  const { channels } = resolveSupport(policy, entitlement)

  export function Page() {
    return h('html', { lang: 'de' }, h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'Content Filter')), h('body', null,
      h('p', { id: 'server' }, channels.map(({ id, status }) => id + ': ' + status).join(', ')),
      h(SupportKitProvider, { locale: 'de', catalogues: [de], entitlement },
        h(SupportLegend, { policy }),
        h(SupportLegendKey, { policy, density: 'compact' }),
        h(SupportPolicyPanel, { policy }),
        h(TicketWidget, { policy }),
        h(QuoteWidget, { policy }),
        h(SupportFilter, { counts: supportCounts([policy], { policyOf: (item) => item }) }))))
  }`

const entries = {
  rsc: `
    import { createElement } from 'react'
    import { renderToReadableStream } from '@vitejs/plugin-rsc/rsc'
    import { Page } from '../page.js'
    export default async function handler(request) {
      const stream = renderToReadableStream(createElement(Page))
      if (request.url.endsWith('.rsc')) return new Response(stream, { headers: { 'content-type': 'text/x-component' } })
      const { render } = await import.meta.viteRsc.loadModule('ssr', 'index')
      return new Response(await render(stream), { headers: { 'content-type': 'text/html' } })
    }`,
  ssr: `
    import { createFromReadableStream } from '@vitejs/plugin-rsc/ssr'
    import { renderToReadableStream } from 'react-dom/server.edge'
    export async function render(stream) {
      const bootstrapScriptContent = await import.meta.viteRsc.loadBootstrapScriptContent('index')
      return renderToReadableStream(await createFromReadableStream(stream), { bootstrapScriptContent })
    }`,
  client: `
    import { createFromFetch } from '@vitejs/plugin-rsc/browser'
    import { StrictMode, createElement } from 'react'
    import { hydrateRoot } from 'react-dom/client'
    const root = await createFromFetch(fetch('/page.rsc'))
    hydrateRoot(document, createElement(StrictMode, null, root), {
      onRecoverableError: (error) => console.error(String(error)),
    })`,
} as const

// React says what is wrong with a hydration in development only.
const config = `
  process.env.NODE_ENV = 'development'
  import rsc from '@vitejs/plugin-rsc'
  const environment = (name) => ({ build: { rolldownOptions: { input: { index: './entries/' + name + '.js' } } } })
  export default {
    plugins: [rsc()],
    environments: { rsc: environment('rsc'), ssr: environment('ssr'), client: environment('client') },
  }`

/** An application with server components, as the plugin of Vite builds it. */
describe('a page of server components', () => {
  let browser: Browser
  let answer: (request: Request) => Promise<Response>

  beforeAll(async () => {
    mkdirSync(join(folder, 'entries'), { recursive: true })
    // By its dependencies the plugin knows what is to be bundled for either side.
    const dependencies = { react: '*', 'react-dom': '*', 'support-legend-kit': '*' }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }))
    writeFileSync(join(folder, 'page.js'), page)
    for (const [name, code] of Object.entries(entries)) {
      writeFileSync(join(folder, `entries/${name}.js`), code)
    }
    writeFileSync(join(folder, 'vite.config.js'), config)
    runTool('vite', ['build', '--logLevel', 'error'], folder)
    const built = await import(pathToFileURL(join(folder, 'dist/rsc/index.js')).href)
    answer = built.default
    browser = await chromium.launch(await launchOptions())
  })

  afterAll(() => browser?.close())

  const serverPrinted = vi.spyOn(console, 'error').mockImplementation(() => {})
  afterEach(() => {
    // What React says of a Node that is older than it likes.
    const unexpected = serverPrinted.mock.calls.filter(([text]) => !/detached/.test(String(text)))
    expect(unexpected).toEqual([])
  })

  it('reads with the model on the server, and sends none of it', async () => {
    const html = await (await answer(new Request(`${origin}/`))).text()
    expect(html).toContain('public-forum: available')
    expect(html).toContain('professional: available')
    const sent = await (await answer(new Request(`${origin}/page.rsc`))).text()
    expect(sent).toContain('Content Filter')
    expect(sent).not.toContain('parseSupportPolicy')
  })

  it('renders every component through the client boundary, and is hydrated without a word', async () => {
    const tab = await browser.newPage()
    const printed: string[] = []
    tab.on('console', (message) => printed.push(message.text()))
    tab.on('pageerror', (error) => printed.push(error.message))
    await tab.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url())
      const file = join(folder, 'dist/client', pathname)
      if (pathname !== '/' && existsSync(file)) return route.fulfill({ path: file })
      if (pathname === '/favicon.ico') return route.fulfill({ status: 204 })
      const response = await answer(new Request(`${origin}${pathname}`))
      return route.fulfill({
        body: await response.text(),
        headers: Object.fromEntries(response.headers),
      })
    })
    await tab.goto(`${origin}/`)
    const legend = tab.getByRole('button', { name: /^Support für Content Filter: 3 von 5/ })
    await legend.click()
    await tab.getByRole('dialog', { name: 'Support für Content Filter' }).waitFor()
    await tab.keyboard.press('Escape')
    for (const name of [/^Support für Content Filter/, /^Tickets/, /^Level-III/]) {
      await tab.getByRole('region', { name }).waitFor()
    }
    await tab.getByRole('checkbox').first().waitFor()
    expect(printed.filter((line) => !line.includes('React DevTools'))).toEqual([])
  })
})
