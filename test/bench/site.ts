import { join, relative } from 'node:path'
import { type Alias, build, type InlineConfig } from 'vite'
import { kitStyles } from '../../.build/settings.ts'
import { type Consumer, project } from '../package/pack.ts'
import { folder } from './install.ts'

/** Production files of the page that measures. */
export interface Site {
  readonly browser: string
  /** The script that renders on a server. */
  readonly server: string
}

export async function buildSite(kit: Consumer): Promise<Site> {
  const browser = join(kit.folder, 'browser')
  const server = join(kit.folder, 'server')
  await build({
    ...configuration(kit, browser),
    build: {
      outDir: browser,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(folder, 'page/index.ts'),
        output: { entryFileNames: 'index.js' },
      },
    },
  })
  await build({
    ...configuration(kit, server),
    ssr: { noExternal: true, external: ['react', 'react-dom'] },
    build: {
      outDir: server,
      emptyOutDir: true,
      ssr: join(folder, 'page/server.tsx'),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  })
  return { browser, server: join(server, 'server.mjs') }
}

function configuration(kit: Consumer, cacheDir: string): InlineConfig {
  return {
    root: project,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    cacheDir: relative(project, `${cacheDir}-cache`),
    publicDir: false,
    // For the page of the stories, which is written against the sources.
    plugins: [kitStyles()],
    // One React for all: that of the project, although others are installed elsewhere.
    resolve: { alias: kitAliases(kit), dedupe: ['react', 'react-dom'] },
  }
}

/** The kit as it is published, not as it is written. */
function kitAliases({ installed }: Consumer): Alias[] {
  const file = (name: string) => join(installed, 'dist', name)
  return [
    { find: /^support-legend-kit$/, replacement: file('index.js') },
    { find: /^support-legend-kit\/model$/, replacement: file('model/index.js') },
    { find: /^support-legend-kit\/styles\.css$/, replacement: file('styles.css') },
  ]
}
