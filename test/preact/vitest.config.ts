import { fileURLToPath } from 'node:url'
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { preactInsteadOfReact } from '../../.build/preact.ts'
import { commandedBrowser, patience, preactDependencies } from '../vitest.ts'

/** `npm run test:preact`: the tests of the components, on what the elements run on. */
export default defineConfig(async () => ({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [vanillaExtractPlugin(), preactForTests(), preactInsteadOfReact()],
  optimizeDeps: preactDependencies,
  test: {
    include: ['test/components/**/*.test.tsx'],
    // An element has no parent that renders it, and no server.
    exclude: ['**/*.memo.test.tsx', '**/hydration.test.tsx', '**/streaming.test.tsx'],
    setupFiles: ['test/components/setup.ts'],
    ...patience,
    browser: await commandedBrowser(),
  },
}))

/** The tests are written with React and its library, of which these are the twins. */
function preactForTests(): Plugin {
  const library = '../../node_modules/@testing-library/preact/dist/esm/index.mjs'
  return {
    name: 'preact-for-tests',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === '@testing-library/react') return fileURLToPath(new URL(library, import.meta.url))
      const isTest = importer?.startsWith(fileURLToPath(new URL('..', import.meta.url)))
      return id === 'react' && isTest ? this.resolve('preact/compat', importer) : undefined
    },
  }
}
