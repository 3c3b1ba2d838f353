import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { adoptedStyles } from './adopted-styles.ts'
import { finishedFiles } from './finished-files.ts'
import { licensesOf } from './licenses.ts'
import { preactInsteadOfReact } from './preact.ts'
import { cssTarget, kitStyles, onLog, outputsOf } from './settings.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const source = (file: string) => join(project, 'src/embed', file)
const outDir = join(project, 'dist/embed')

/** What entries need that are loaded beside the first file, and it does not. */
const notFirst = [
  'index.ts',
  'notSent.ts',
  'submitFields.ts',
  'submitForm.ts',
  'shippedLocales.ts',
  'clearos/hostMessages.ts',
  'clearos/plainText.ts',
  '../messages/chooseLanguage.ts',
].map(source)

/** Changes with any of the texts. */
const textsHash = hashOfFolder(join(project, 'src/messages/locales'))

const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))

/** What a browser loads as it is: the components on Preact, with their styles, minified. */
const shared: InlineConfig = {
  root: project,
  configFile: false,
  logLevel: 'warn',
  mode: 'production',
  define: {
    'process.env.NODE_ENV': '"production"',
    __KIT_VERSION__: JSON.stringify(version),
  },
}

const output = {
  outDir,
  target: 'es2022',
  cssTarget,
  cssMinify: true,
  minify: true,
  modulePreload: false,
  reportCompressedSize: false,
} satisfies InlineConfig['build']

const { kit, texts } = await buildKit()
await buildClassicScript(kit.fileName, texts.fileName, nameInside('configureSupportKit'))
copyFileSync(source('custom-elements.json'), join(project, 'dist/custom-elements.json'))
print(kit)

async function buildKit(): Promise<Record<'kit' | 'texts', Rolldown.OutputChunk>> {
  const built = await build({
    ...shared,
    plugins: [
      kitStyles(),
      preactInsteadOfReact(),
      adoptedStyles(),
      finishedFiles({ module: true }),
    ],
    build: {
      ...output,
      emptyOutDir: true,
      lib: {
        entry: { index: source('index.ts'), texts: source('clearos/hostMessages.ts') },
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
  const licenses = licensesOf(chunks.flatMap(({ moduleIds }) => moduleIds))
  writeFileSync(join(outDir, 'LICENSES.txt'), licenses)
  const named = (name: string) => {
    const chunk = chunks.find((chunk) => chunk.name === name)
    if (chunk === undefined) throw new Error(`The build of the embed has made no file ${name}.`)
    return chunk
  }
  return { kit: named('first'), texts: named('texts') }
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

/** What the first file calls something that the entry exports: its own exports have short names. */
function nameInside(exported: string): string {
  const entry = readFileSync(join(outDir, 'index.js'), 'utf8')
  const aliasOf = (name: string) => new RegExp(`([\\w$]+) as ${name}\\b`).exec(entry)?.[1]
  const local = aliasOf(exported)
  if (local === undefined) throw new Error(`The entry of the embed exports no ${exported}.`)
  // Where the entry has code of its own, it imports what it hands on, under another name perhaps.
  const isHandedOn = /\bexport\{[^}]*\}from/.test(entry)
  return isHandedOn ? local : (aliasOf(local.replace('$', '\\$')) ?? local)
}

/** Beside the kit, which it imports by its name. */
async function buildClassicScript(
  kitFile: string,
  textsFile: string,
  configure: string,
): Promise<void> {
  await build({
    ...shared,
    define: {
      ...shared.define,
      __KIT_FILE__: JSON.stringify(`./${kitFile}`),
      __TEXTS_FILE__: JSON.stringify(`./${textsFile}`),
      __CONFIGURE__: JSON.stringify(configure),
    },
    plugins: [finishedFiles({ module: false })],
    build: {
      ...output,
      emptyOutDir: false,
      lib: { entry: source('clearos/index.ts'), formats: ['iife'], name: 'unused' },
      rolldownOptions: { output: { entryFileNames: 'clearos.js' } },
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
