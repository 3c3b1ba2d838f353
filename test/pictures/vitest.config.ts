import { fileURLToPath } from 'node:url'
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import { defineConfig } from 'vitest/config'
import { emulateMedia, resizeWindow } from '../browser/commands.ts'
import { realBrowser, storyDependencies } from '../vitest.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const references = fileURLToPath(new URL('references', import.meta.url))

/** `npm run test:pictures` compares, and `npm run test:pictures -- --update` accepts. */
export default defineConfig(async () => ({
  root,
  plugins: [vanillaExtractPlugin()],
  optimizeDeps: {
    include: [...storyDependencies.include, '@storybook/react-vite', 'storybook/test'],
  },
  test: {
    include: ['test/pictures/*.test.tsx'],
    globalSetup: ['test/pictures/compress.ts'],
    testTimeout: 60_000,
    browser: {
      ...(await realBrowser()),
      commands: { emulateMedia, resizeWindow },
      expect: {
        toMatchScreenshot: {
          comparatorName: 'pixelmatch' as const,
          // What differs less than this is the same colour to an eye; of those that do not, none.
          comparatorOptions: { threshold: 0.1, allowedMismatchedPixels: 0 },
          resolveScreenshotPath: ({ arg, ext }: { arg: string; ext: string }) =>
            `${references}/${arg}${ext}`,
          resolveDiffPath: ({ arg, ext }: { arg: string; ext: string }) =>
            `${root}.reports/pictures/${arg}${ext}`,
        },
      },
    },
  },
}))
