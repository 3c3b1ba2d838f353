import { join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { launchOptions } from '../browser/launch.ts'
import { plainHost, type Setting } from './host.ts'
import { type Run, writeMatrix } from './matrix.ts'
import { buildReactPage } from './page/build.ts'
import type { Build } from './pages.ts'

/** Whether each build goes to each kind of portal, or once to one: in half the time. */
export type Portals = 'each' | 'one'

const hosts: readonly { build: Build; honoursKey: boolean; portals: Portals }[] = [
  { build: 'react', honoursKey: false, portals: 'one' },
  { build: 'embed', honoursKey: true, portals: 'one' },
  { build: 'react', honoursKey: true, portals: 'each' },
  { build: 'embed', honoursKey: false, portals: 'each' },
]

/** Tests a widget in each build, against portals that do and do not know a key again. */
export function describeHosts(
  tests: 'tickets' | 'quotes',
  testAll: (setting: () => Setting) => void,
): void {
  const portals = inject('portals')
  const runs: Run[] = []
  let browser: Browser
  let files: Readonly<Record<Build, string>>

  beforeAll(async () => {
    const consumer = inject('consumer')
    const options = await launchOptions()
    const names = `--host-resolver-rules=MAP ${plainHost} 127.0.0.1`
    browser = await chromium.launch({ ...options, args: [...(options.args ?? []), names] })
    const react = await buildReactPage(consumer, tests)
    files = { react, embed: join(consumer.installed, 'dist/embed') }
  })
  afterAll(async () => {
    if (portals === 'each') writeMatrix(tests, runs)
    await browser.close()
  })

  const chosen = hosts.filter((host) => portals === 'each' || host.portals === portals)
  for (const { build, honoursKey } of chosen) {
    const verb = honoursKey ? 'honours' : 'ignores'
    describe.concurrent(`${build}, a portal that ${verb} the key`, () =>
      testAll(() => {
        const onRun = (run: Run) => void runs.push(run)
        return { browser, build, files: files[build], honoursKey, onRun }
      }))
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    portals: Portals
  }
}
