import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { inject } from 'vitest'

const require = createRequire(import.meta.url)
const origin = 'http://host.example'

/** What the hosts bring along, in their versions. */
const libraries: Readonly<Record<string, string>> = {
  '/jquery.js': require.resolve('jquery'),
  '/bootstrap.js': join(dirname(require.resolve('bootstrap/package.json')), 'dist/js/bootstrap.js'),
  '/bootstrap.css': join(
    dirname(require.resolve('bootstrap/package.json')),
    'dist/css/bootstrap.css',
  ),
  '/axe.js': require.resolve('axe-core'),
}

/** The line that puts the kit into the pages. */
export const kitLine = `<script src="/kit/clearos.js?v=7"></script>`

export interface HostPage {
  readonly tab: Page
  /** What was printed, and what went wrong. */
  readonly printed: string[]
}

interface HostOptions {
  readonly headers?: Readonly<Record<string, string>>
  /** In what encoding the page is sent. */
  readonly encoding?: string
  /** The part of an address that cannot be had. */
  readonly missing?: string
  /** What a file waits for, by its address. */
  readonly before?: (pathname: string) => Promise<void> | undefined
}

/** Opens a page as a host would serve it, with the files of the embed under `/kit/`. */
export async function openHost(
  browser: Browser,
  html: string,
  { headers = {}, encoding = 'utf-8', missing, before }: HostOptions = {},
): Promise<HostPage> {
  const tab = await browser.newPage({
    viewport: { width: 992, height: 700 },
    reducedMotion: 'reduce',
  })
  tab.setDefaultTimeout(8_000)
  const printed: string[] = []
  tab.on('console', (message) => printed.push(message.text()))
  tab.on('pageerror', (error) => printed.push(error.message))
  const kit = join(inject('consumer').installed, 'dist/embed')
  await tab.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    await before?.(pathname)
    if (missing !== undefined && pathname.includes(missing)) return route.abort()
    if (pathname === '/') {
      const contentType = `text/html; charset=${encoding}`
      return route.fulfill({ body: html, headers: { ...headers, 'content-type': contentType } })
    }
    const path = libraries[pathname] ?? join(kit, pathname.replace(/^\/kit\//, ''))
    return route.fulfill(fixtures[pathname] ?? { path })
  })
  await tab.goto(`${origin}/`)
  return { tab, printed }
}

/** Files a page with a strict policy may load, but not hold. */
const fixtures: Readonly<Record<string, { contentType: string; body: string }>> = {
  '/favicon.ico': { contentType: 'image/x-icon', body: '' },
  '/theme-business.css': { contentType: 'text/css', body: '' },
  '/insert.js': {
    contentType: 'text/javascript',
    body: `
      const legend = document.createElement('support-legend')
      legend.setAttribute('app-name', 'Samba')
      legend.setAttribute('supported', '13')
      document.querySelector('main').append(legend)`,
  },
}

/** What axe finds in what a selector names, shadow roots included. */
export async function violations(tab: Page, selector: string): Promise<string[]> {
  await tab.addScriptTag({ url: '/axe.js' })
  return tab.evaluate(async (context) => {
    const axe: unknown = Reflect.get(window, 'axe')
    const run: (context: string) => Promise<{ violations: { id: string }[] }> = Reflect.get(
      Object(axe),
      'run',
    )
    const results = await run(context)
    return results.violations.map(({ id }) => id)
  }, selector)
}
