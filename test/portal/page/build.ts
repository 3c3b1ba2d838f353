import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import type { Consumer } from '../../package/pack.ts'

/**
 * Bundles the page with React of a folder of tests as a user of the package would. Returns the folder
 * of its files.
 */
export async function buildReactPage(
  { folder, installed }: Consumer,
  tests: 'tickets' | 'quotes',
): Promise<string> {
  const outDir = join(folder, tests)
  await build({
    root: fileURLToPath(new URL(`../${tests}/page`, import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    plugins: [packageInsteadOfSource(installed)],
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: 'main.tsx',
        output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
      },
    },
  })
  return outDir
}

/** The page is checked against the source, which is always there, and runs what is published. */
function packageInsteadOfSource(installed: string): Plugin {
  const published: Readonly<Record<string, string>> = {
    '../../../../src/index.ts': 'dist/index.js',
    '../../../../src/model/index.ts': 'dist/model/index.js',
    'support-legend-kit/styles.css': 'dist/styles.css',
  }
  return {
    name: 'package-instead-of-source',
    enforce: 'pre',
    resolveId(id) {
      const file = published[id]
      return file && join(installed, file)
    },
  }
}
