import { fileURLToPath } from 'node:url'
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import { defineConfig } from 'vitest/config'
import { realBrowser } from '../vitest.ts'
import { usage } from './usage.ts'

/** `npm run test:leaks`: some minutes, and of no use beside anything else that is running. */
export default defineConfig(async () => ({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [vanillaExtractPlugin()],
  optimizeDeps: {
    include: ['react-dom/client', 'react/jsx-dev-runtime', '@radix-ui/react-tooltip'],
  },
  test: {
    include: ['test/leaks/*.test.tsx'],
    testTimeout: 240_000,
    browser: { ...(await realBrowser()), commands: { usage } },
  },
}))
