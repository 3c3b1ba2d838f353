import { fileURLToPath } from 'node:url'
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { preactInsteadOfReact } from '../../.build/preact.ts'
import { commandedBrowser, patience, preactDependencies } from '../vitest.ts'

/** `npm run test:preact`: the tests of the components, on what the elements run on. */
export default defineConfig(async () => ({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [vanillaExtractPlugin(), preactInsteadOfReact(), preactTestingLibrary()],
  optimizeDeps: preactDependencies,
  test: {
    include: ['test/components/**/*.test.tsx'],
    // An element has no parent that renders it, and no server; the filter is no element.
    exclude: [
      '**/*.memo.test.tsx',
      '**/hydration.test.tsx',
      '**/streaming.test.tsx',
      '**/SupportFilter.test.tsx',
    ],
    setupFiles: ['test/components/setup.ts'],
    ...patience,
    browser: await commandedBrowser(),
  },
}))

/** The tests are written with the library for React, of which this is the twin. */
function preactTestingLibrary(): Plugin {
  const twin = '../../node_modules/@testing-library/preact/dist/esm/index.mjs'
  return {
    name: 'preact-testing-library',
    enforce: 'pre',
    resolveId: (id) =>
      id === '@testing-library/react' ? fileURLToPath(new URL(twin, import.meta.url)) : undefined,
  }
}
