import { fileURLToPath } from 'node:url'
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import { defineConfig } from 'vitest/config'
import { adoptedStyles } from '../../.build/adopted-styles.ts'
import { preactInsteadOfReact } from '../../.build/preact.ts'
import { preactDependencies, realBrowser, storyDependencies } from '../vitest.ts'
import { heapCommands } from './heap.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Two snapshots of a heap and a thousand frames take half a minute. */
const testTimeout = 240_000

/** `npm run test:leaks`: some minutes. */
export default defineConfig(async () => ({
  root,
  test: {
    projects: [
      {
        plugins: [vanillaExtractPlugin()],
        optimizeDeps: storyDependencies,
        test: {
          name: 'leaks of components',
          include: ['test/leaks/components.test.tsx'],
          testTimeout,
          browser: { ...(await realBrowser()), commands: heapCommands() },
        },
      },
      {
        define: { __KIT_VERSION__: '"0.0.0-test"' },
        plugins: [vanillaExtractPlugin(), preactInsteadOfReact(), adoptedStyles()],
        optimizeDeps: preactDependencies,
        test: {
          name: 'leaks of elements',
          include: ['test/leaks/elements.test.ts'],
          testTimeout,
          browser: { ...(await realBrowser()), commands: heapCommands() },
        },
      },
    ],
  },
}))
