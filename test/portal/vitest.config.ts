import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { packageProject } from '../vitest.ts'

/** `npm run test:portal`: tables of what came of every fault are in `.reports`. Some minutes. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    projects: [
      packageProject({
        include: ['test/portal/*/*.test.ts', 'test/hosts/arrival.test.ts'],
        portals: 'each',
      }),
    ],
  },
})
