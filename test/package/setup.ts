import type { TestProject } from 'vitest/node'
import { type Consumer, installTarball } from './pack.ts'

/** The kit is built and packed once for all tests of what is published. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('consumer', await installTarball('consumer'))
}

declare module 'vitest' {
  interface ProvidedContext {
    consumer: Consumer
  }
}
