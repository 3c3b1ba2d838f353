import { join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { launchOptions } from '../browser/launch.ts'
import { testByForm } from './byForm.ts'
import { testInPlace } from './inPlace.ts'
import { type Run, writeMatrix } from './matrix.ts'
import { buildReactPage } from './page/build.ts'
import { type Build, builds } from './pages.ts'
import { plainHost, type Setting } from './scene.ts'

let browser: Browser
let files: Readonly<Record<Build, string>>
const runs: Run[] = []

beforeAll(async () => {
  const consumer = inject('consumer')
  const options = await launchOptions()
  const names = `--host-resolver-rules=MAP ${plainHost} 127.0.0.1`
  browser = await chromium.launch({ ...options, args: [...(options.args ?? []), names] })
  const react = await buildReactPage(consumer)
  files = { react, embed: join(consumer.installed, 'dist/embed') }
})
afterAll(async () => {
  writeMatrix(runs)
  await browser.close()
})

const settings = builds.flatMap((build) =>
  [true, false].map((honoursKey) => {
    const name = `${build}, a portal that ${honoursKey ? 'honours' : 'ignores'} the key`
    const onRun = (run: Run) => void runs.push(run)
    const setting = (): Setting => ({ browser, build, files: files[build], honoursKey, onRun })
    return [name, setting] as const
  }),
)

describe.concurrent.each(settings)('%s', (_, setting) => {
  describe('in place', () => testInPlace(setting))
  describe('by a form', () => testByForm(setting))
})
