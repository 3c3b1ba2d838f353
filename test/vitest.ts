import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import type { TestProjectConfiguration } from 'vitest/config'
import { adoptedStyles } from '../.build/adopted-styles.ts'
import { preactInsteadOfReact } from '../.build/preact.ts'
import { accessibilityTree } from './accessibility/accessibilityTree.ts'
import { emulateMedia, failRequests, restoreRequests } from './browser/commands.ts'
import { launchOptions } from './browser/launch.ts'
import type { Portals } from './portal/hosts.ts'

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** What Storybook shows at first; `npm run test:stories` has every theme and direction. */
const storyPages: readonly StoryPage[] = [{ theme: 'light', direction: 'ltr' }]

/** One after the other: all at once they would keep each other waiting, on machines of two cores. */
const order = { stories: 1, package: 2 } as const

/** Where each kind of test runs: what needs no page in Node, components and stories in a real browser. */
export async function testProjects(): Promise<TestProjectConfiguration[]> {
  return [
    {
      test: {
        name: 'node',
        include: ['test/{browser,components,messages,model,stories,theme}/**/*.test.ts'],
        exclude: slowProofs,
        testTimeout: 60_000,
      },
    },
    packageProject({
      include: ['test/{hosts,package}/**/*.test.ts', 'test/portal/smoke.test.ts'],
      exclude: slowProofs,
      portals: 'one',
    }),
    {
      plugins: [vanillaExtractPlugin()],
      test: {
        name: 'components',
        include: ['test/{accessibility,components}/**/*.test.tsx'],
        setupFiles: [path('components/setup.ts')],
        ...patience,
        browser: await commandedBrowser(),
      },
      optimizeDeps: {
        include: [
          ...storyDependencies.include,
          'react-dom/server',
          '@storybook/react-vite',
          'storybook/test',
        ],
      },
    },
    {
      define: { __KIT_VERSION__: '"0.0.0-test"' },
      plugins: [vanillaExtractPlugin(), preactInsteadOfReact(), adoptedStyles()],
      test: {
        name: 'embed',
        include: ['test/embed/**/*.test.ts'],
        setupFiles: [path('components/setup.ts')],
        ...patience,
        browser: await commandedBrowser(),
      },
      optimizeDeps: preactDependencies,
    },
    ...(await storyProjects(storyPages)),
  ]
}

/** What the packed kit is tested with, which is built and packed once for all. */
export function packageProject({
  portals,
  ...files
}: {
  include: string[]
  exclude?: string[]
  portals: Portals
}): TestProjectConfiguration {
  return {
    test: {
      name: 'package',
      sequence: { groupOrder: order.package },
      // They wait more than they reckon, and by default two cores have one worker.
      maxWorkers: 2,
      ...files,
      globalSetup: [path('package/setup.ts')],
      provide: { portals },
      testTimeout: 120_000,
      hookTimeout: 240_000,
    },
  }
}

/** They have scripts of their own. */
const slowProofs = ['test/hosts/arrival.test.ts', 'test/stories/gate.test.ts']

/** Files that are loaded on first intent are compiled then, on machines that do much else at the time. */
export const patience = { testTimeout: 60_000, expect: { poll: { timeout: 20_000 } } }

/** One Preact for all: what is bundled beforehand would bring its own. */
export const preactDependencies = {
  include: ['@testing-library/preact > @testing-library/dom'],
  exclude: ['@radix-ui/react-tooltip', '@testing-library/preact', 'preact'],
}

/** Found late otherwise, which reloads the page under a running test. */
export const storyDependencies = {
  include: ['react-dom', 'react-dom/client', 'react/jsx-dev-runtime', '@radix-ui/react-tooltip'],
}

/** What the toolbar of Storybook sets. */
export interface StoryPage {
  readonly theme: string
  readonly direction: 'ltr' | 'rtl'
}

/** Every story on each of these pages, two pages at a time. */
export async function storyProjects(
  pages: readonly StoryPage[],
): Promise<TestProjectConfiguration[]> {
  return await Promise.all(
    pages.map((page, index) =>
      storiesProject(path('../.storybook'), page, order.stories + Math.floor(index / 2)),
    ),
  )
}

/** Every story of a Storybook in a real browser, with axe, on one page. */
export async function storiesProject(
  configDir: string,
  { theme, direction }: StoryPage,
  groupOrder: number = order.stories,
): Promise<TestProjectConfiguration> {
  const name = `stories ${theme} ${direction}`
  return {
    plugins: [
      vanillaExtractPlugin(),
      storybookTest({ configDir, initialGlobals: { theme, direction } }),
      ownCache(`${relative(path('..'), configDir)} ${name}`),
    ],
    optimizeDeps: storyDependencies,
    test: {
      name,
      setupFiles: [path('stories/setup.ts')],
      sequence: { groupOrder },
      // axe takes its time over a page of a thousand apps.
      testTimeout: 60_000,
      browser: await realBrowser(),
    },
  }
}

/** Storybook has one cache for all its projects, which would prepare it at the same time. */
function ownCache(name: string): Plugin {
  const cacheDir = path(`../node_modules/.cache/vitest/${name.replace(/\W+/g, '-')}`)
  return { name: 'own-cache', enforce: 'post', config: () => ({ cacheDir }) }
}

/** One whose media and network a test decides, and which says what a screen reader is told. */
export async function commandedBrowser() {
  return {
    ...(await realBrowser()),
    commands: { accessibilityTree, emulateMedia, failRequests, restoreRequests },
  }
}

/** A new one for each project: Vitest completes it in place. */
export async function realBrowser() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: await launchOptions(),
      // What is written of a time, or pictured, is the same wherever it is tested.
      contextOptions: { reducedMotion: 'reduce', timezoneId: 'UTC', locale: 'en-US' },
    }),
    instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 720 } }],
  }
}
