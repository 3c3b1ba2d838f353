import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** `npm run test:properties`: the properties of the model, each tried ten times as often. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/model/**/*properties.test.ts'],
    env: { PROPERTY_RUNS: '10' },
    testTimeout: 600_000,
  },
})
