import { join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { launchOptions } from '../browser/launch.ts'
import type { Consumer } from '../package/pack.ts'
import { buildReactPage } from './page/build.ts'
import { type Build, builds } from './pages.ts'
import { type Host, plainHost } from './scene.ts'

/** What pages of either build need. */
export interface Hosts {
  readonly browser: Browser
  readonly files: Readonly<Record<Build, string>>
}

/** Starts a browser, and has the page of a folder of tests built. */
export async function openHosts(consumer: Consumer, tests: 'tickets' | 'quotes'): Promise<Hosts> {
  const options = await launchOptions()
  const names = `--host-resolver-rules=MAP ${plainHost} 127.0.0.1`
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), names] })
  const react = await buildReactPage(consumer, tests)
  return { browser, files: { react, embed: join(consumer.installed, 'dist/embed') } }
}

/** Each build in a portal of each kind, by its name; the browser is there once a test runs. */
export function eachHost(hosts: () => Hosts): readonly (readonly [string, () => Host])[] {
  return builds.flatMap((build) =>
    [true, false].map((honoursKey) => {
      const name = `${build}, a portal that ${honoursKey ? 'honours' : 'ignores'} the key`
      const host = (): Host => {
        const { browser, files } = hosts()
        return { browser, build, files: files[build], honoursKey }
      }
      return [name, host] as const
    }),
  )
}
