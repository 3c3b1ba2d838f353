import { defineConfig } from 'vitest/config'

/** The tests of the model that give examples: what they miss, properties of 10,000 cases would find too late. */
export default defineConfig({
  test: {
    include: ['test/model/**/*.test.ts'],
    exclude: ['**/*properties.test.ts', '**/*.hostile.test.ts'],
    testTimeout: 60_000,
  },
})
