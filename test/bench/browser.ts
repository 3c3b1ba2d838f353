import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { launchOptions } from '../browser/launch.ts'
import type { Contestant, MarketplacePage, Reference } from './protocol.ts'
import type { Site } from './site.ts'

const origin = 'https://bench.example'

/** Isolated, for a clock of 5 µs instead of 100. */
const headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

export async function launchBrowser(): Promise<Browser> {
  const options = await launchOptions()
  return chromium.launch({
    ...options,
    args: [...(options.args ?? []), '--js-flags=--expose-gc'],
  })
}

/** A tab of its own for one contestant, with nothing mounted yet. */
export async function openTab(
  browser: Browser,
  site: Site,
  contestant: Contestant | Reference | MarketplacePage,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const tab = await context.newPage()
  const styles = readdirSync(site.browser, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^assets\/index-.*\.css$/.test(file),
  )
  const links = styles.map((file) => `<link rel="stylesheet" href="/${file}">`).join('')
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,">${links}<script type="module" src="/index.js"></script>`
  await tab.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html', headers })
    return route.fulfill({ path: join(site.browser, pathname), headers })
  })
  tab.on('pageerror', (error) => {
    process.stderr.write(`${contestant}: ${error.stack ?? error.message}\n`)
  })
  await tab.goto(`${origin}/?contestant=${contestant}`)
  await tab.waitForFunction(() => (window.bench ?? window.marketplace) !== undefined)
  return tab
}
