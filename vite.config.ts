import { readdirSync } from 'node:fs'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { layeredStylesheet } from './.build/layered-stylesheet.ts'
import { policySchemaFile } from './.build/policy-schema.ts'
import { cssTarget, external, kitStyles, onLog } from './.build/settings.ts'
import { testProjects } from './test/vitest.ts'

const folder = 'src/messages/locales'
const locales = readdirSync(new URL(folder, import.meta.url)).map(
  (locale) => `${folder}/${locale}/index.ts`,
)

export default defineConfig(
  async ({ mode }): Promise<ViteUserConfig> => ({
    plugins: [kitStyles(), layeredStylesheet(), policySchemaFile()],
    build: {
      lib: {
        entry: ['src/index.ts', 'src/model/index.ts', 'src/model/clearos/index.ts', ...locales],
        formats: ['es'],
        cssFileName: 'styles',
      },
      target: 'es2022',
      cssTarget,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        external,
        // File by file, so that the bundler of an application decides what belongs together.
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          // An application's own vanilla-extract would try to run what is named `.css.js`.
          entryFileNames: ({ name }) => `${name.replace(/\.css$/, '.classes')}.js`,
        },
        onLog,
      },
    },
    test: {
      projects: mode === 'test' ? await testProjects() : [],
      reporters: ['default', ['json', { outputFile: '.reports/vitest.json' }]],
    },
  }),
)
