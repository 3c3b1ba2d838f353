import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { project as root } from '../package/pack.ts'
import { debianPackages, findEngines } from './findEngines.ts'
import { serve } from './site.ts'
import { engineNames } from './tab.ts'

/** Says what is tried, and serves it. */
export async function setup(project: TestProject): Promise<() => void> {
  const found = findEngines()
  for (const name of engineNames) {
    const engine = found.find((one) => one.name === name)
    const what =
      engine?.path ?? `not found, not tried (Debian: apt install ${debianPackages[name]})`
    process.stdout.write(`${name}: ${what}\n`)
  }
  const site = await serve({
    embed: join(root, 'dist/embed'),
    storybook: join(root, 'storybook-static'),
  })
  project.provide('origin', site.origin)
  return site.close
}

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
  }
}
