import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { layeredStylesheet } from './.build/layered-stylesheet.ts'
import { policySchemaFile } from './.build/policy-schema.ts'
import { testProjects } from './test/vitest.ts'

export default defineConfig(
  async ({ mode }): Promise<ViteUserConfig> => ({
    plugins: [
      vanillaExtractPlugin({ identifiers: ({ hash }) => `slk_${hash}` }),
      layeredStylesheet(),
      policySchemaFile(),
    ],
    build: {
      lib: {
        entry: ['src/index.ts', 'src/model/index.ts', 'src/messages/locales/en.ts'],
        formats: ['es'],
        cssFileName: 'styles',
      },
      target: 'es2022',
      // Lowering light-dark() would set variables on elements that belong to the host.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        external: /^(?:react|react-dom|@radix-ui\/react-tooltip|valibot)(?:\/|$)/,
        // File by file, so that the bundler of an application decides what belongs together.
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          // An application's own vanilla-extract would try to run what is named `.css.js`.
          entryFileNames: ({ name }) => `${name.replace(/\.css$/, '.classes')}.js`,
        },
        onLog(level, log, handle) {
          // Kept where it matters, in the entry: a test reads the first statement of every file.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
        },
      },
    },
    test: {
      projects: mode === 'test' ? await testProjects() : [],
      reporters: ['default', ['json', { outputFile: '.reports/vitest.json' }]],
    },
  }),
)
