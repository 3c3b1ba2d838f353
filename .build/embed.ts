import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { adoptedStyles } from './adopted-styles.ts'
import { minifiedByTerser } from './minified-by-terser.ts'
import { preactInsteadOfReact } from './preact.ts'
import { cssTarget, kitStyles, onLog, outputsOf } from './settings.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const source = (file: string) => join(project, 'src/embed', file)
const outDir = join(project, 'dist/embed')

/** Modules of the entries that the first load does without. */
const notFirst = [
  'index.ts',
  'notSent.ts',
  'postFields.ts',
  'submitTicket.ts',
  'shippedLocales.ts',
  'clearos/configurePage.ts',
  'clearos/hostMessages.ts',
  'clearos/pageContext.ts',
  'clearos/plainText.ts',
  '../messages/chooseLanguage.ts',
].map(source)

/** Changes with any of the texts. */
const textsHash = hashOfFolder(join(project, 'src/messages/locales'))

const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))

/** What a browser loads as it is: the components on Preact, with their styles, minified. */
const shared = {
  root: project,
  configFile: false,
  logLevel: 'warn',
  mode: 'production',
  define: {
    'process.env.NODE_ENV': '"production"',
    __KIT_VERSION__: JSON.stringify(version),
  },
} satisfies InlineConfig

const output = {
  outDir,
  target: 'es2022',
  cssTarget,
  cssMinify: true,
  minify: true,
  modulePreload: false,
  reportCompressedSize: false,
} satisfies InlineConfig['build']

const { kit, page } = await buildKit()
await buildClassicScript(kit.fileName, page.fileName)
copyFileSync(source('custom-elements.json'), join(project, 'dist/custom-elements.json'))
print(kit)

async function buildKit(): Promise<Record<'kit' | 'page', Rolldown.OutputChunk>> {
  const built = await build({
    ...shared,
    plugins: [kitStyles(), preactInsteadOfReact(), adoptedStyles(), minifiedByTerser()],
    build: {
      ...output,
      emptyOutDir: true,
      license: { fileName: 'LICENSES.md' },
      lib: {
        entry: { index: source('index.ts'), page: source('clearos/configurePage.ts') },
        formats: ['es'],
      },
      rolldownOptions: {
        output: {
          entryFileNames: ({ name }) => (name === 'index' ? '[name].js' : 'kit-[name]-[hash:6].js'),
          chunkFileNames: ({ facadeModuleId }) =>
            sliceFile(facadeModuleId) ?? 'kit-[name]-[hash:6].js',
          // All of the first load in one file, whose name changes with it. No chunk asks for the entry,
          // which a page may have under another address: two would be two kits.
          codeSplitting: {
            groups: [{ name: 'first', tags: ['$initial'], test: (id) => !notFirst.includes(id) }],
          },
        },
        onLog,
      },
    },
  })
  const chunks = outputsOf(built).filter((file) => file.type === 'chunk')
  const named = (name: string) => {
    const chunk = chunks.find((chunk) => chunk.name === name)
    if (chunk === undefined) throw new Error(`The build of the embed has made no file ${name}.`)
    return chunk
  }
  return { kit: named('first'), page: named('page') }
}

/**
 * The name of the file of a slice, such as `texts-1a2b3c/de/legend.js`; `undefined` for other files.
 *
 * One hash for all slices: with one each, the files that name them would be twice as large.
 */
function sliceFile(module: string | null): string | undefined {
  const [, locale, slice] = /\/messages\/locales\/([\w-]+)\/(\w+)\.ts$/.exec(module ?? '') ?? []
  return locale && slice && `texts-${textsHash}/${locale}/${slice}.js`
}

function hashOfFolder(folder: string): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 6)
}

/** Builds the script beside the kit, which it imports by its name. */
async function buildClassicScript(kitFile: string, pageFile: string): Promise<void> {
  await build({
    ...shared,
    define: {
      ...shared.define,
      __KIT_FILE__: JSON.stringify(`./${kitFile}`),
      __PAGE_FILE__: JSON.stringify(`./${pageFile}`),
    },
    build: {
      ...output,
      emptyOutDir: false,
      lib: { entry: source('clearos/index.ts'), formats: ['iife'], name: 'unused' },
      // A classic script may be read in the encoding of its page.
      rolldownOptions: { output: { entryFileNames: 'clearos.js', minify: true, charset: 'ascii' } },
    },
  })
}

function print({ fileName, imports }: Rolldown.OutputChunk): void {
  const first = [fileName, ...imports, 'index.js', 'clearos.js']
  for (const file of first) {
    const { length } = brotliCompressSync(readFileSync(join(outDir, file)))
    process.stdout.write(`dist/embed/${file}  ${(length / 1000).toFixed(2)} kB brotli\n`)
  }
}
