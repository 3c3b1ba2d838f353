import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import { playwright } from '@vitest/browser-playwright'
import type { TestProjectConfiguration } from 'vitest/config'
import { failRequests, restoreRequests } from './browser/commands.ts'
import { launchOptions } from './browser/launch.ts'

const storybook = fileURLToPath(new URL('../.storybook', import.meta.url))

const themes = ['light', 'dark'] as const
const directions = ['ltr', 'rtl'] as const

/** Where each kind of test runs: the model in Node, components and stories in a real browser. */
export async function testProjects(): Promise<TestProjectConfiguration[]> {
  const provider = playwright({
    launchOptions: await launchOptions(),
    contextOptions: { reducedMotion: 'reduce' },
  })
  // A new one for each project: Vitest completes it in place.
  const browser = () => ({
    enabled: true,
    headless: true,
    provider,
    screenshotFailures: false,
    instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 720 } }],
  })
  return [
    { test: { name: 'model', include: ['test/model/**/*.test.ts'] } },
    {
      test: {
        name: 'package',
        include: ['test/{package,browser,messages,theme}/**/*.test.ts'],
        testTimeout: 120_000,
        hookTimeout: 240_000,
      },
    },
    {
      plugins: [vanillaExtractPlugin()],
      test: {
        name: 'components',
        include: ['test/components/**/*.test.tsx'],
        setupFiles: ['test/components/setup.ts'],
        browser: { ...browser(), commands: { failRequests, restoreRequests } },
      },
      // Found late otherwise, which reloads the page under a running test.
      optimizeDeps: {
        include: ['react-dom/client', 'react-dom/server', '@radix-ui/react-tooltip'],
      },
    },
    ...themes.flatMap((theme) =>
      directions.map((direction) => ({
        plugins: [
          vanillaExtractPlugin(),
          storybookTest({ configDir: storybook, initialGlobals: { theme, direction } }),
        ],
        test: { name: `stories ${theme} ${direction}`, browser: browser() },
      })),
    ),
  ]
}
