import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { transformWithOxc } from 'vite'
import type { Consumer } from '../package/pack.ts'
import { folder as bench } from './install.ts'
import type { Sample } from './protocol.ts'
import { interleave, type Samples } from './rounds.ts'

/** What a page of jQuery puts in for an app: our element, or what the ClearOS theme has. */
const hosted = ['incumbent', 'embed'] as const
export type Hosted = (typeof hosted)[number]

const origin = 'https://host.example'
const { resolve } = createRequire(import.meta.url)

/** What the pages of ClearOS bring along, by what they ask for. */
const files: Readonly<Record<string, string>> = {
  '/jquery.js': resolve('jquery'),
  '/bootstrap.css': resolve('bootstrap/dist/css/bootstrap.css'),
  '/css/font-awesome.css': resolve('font-awesome/css/font-awesome.css'),
  '/fonts/fontawesome-webfont.woff': resolve('font-awesome/fonts/fontawesome-webfont.woff'),
}

declare global {
  interface Window {
    /** Fills 1,000 places of a page of jQuery. */
    fill?: (name: Hosted) => Promise<Sample>
  }
}

/** How long a page takes to fill in 1,000 legends, one after the other. */
export function measureEmbed(
  browser: Browser,
  kit: Consumer,
  rounds: number,
): Promise<Samples<Hosted>> {
  return interleave(hosted, { rounds, warmUp: 1 }, async (name) => {
    const tab = await openHost(browser, kit)
    const sample = await tab.evaluate((of) => window.fill?.(of), name)
    await tab.close()
    return sample ?? {}
  })
}

async function openHost(browser: Browser, kit: Consumer): Promise<Page> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const folder = join(kit.installed, 'dist/embed')
  await tab.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') {
      const styles = ['bootstrap.css', 'css/font-awesome.css'].map(
        (file) => `<link rel="stylesheet" href="/${file}">`,
      )
      const scripts = ['jquery.js', 'clearos.js'].map((file) => `<script src="/${file}"></script>`)
      const body = `<!doctype html><meta charset="utf-8"><title>Host</title>${styles.join('')}<body>${scripts.join('')}<script type="module" src="/page/hosted.ts"></script>`
      return route.fulfill({ body, contentType: 'text/html' })
    }
    if (pathname.startsWith('/page/')) {
      const file = join(bench, pathname)
      const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file)
      return route.fulfill({ body: code, contentType: 'text/javascript' })
    }
    return route.fulfill({ path: files[pathname] ?? join(folder, pathname) })
  })
  await tab.goto(`${origin}/`)
  await tab.waitForFunction(() => window.fill && customElements.get('support-legend'))
  return tab
}
