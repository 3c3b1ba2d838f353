import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build, minifySync, type Rolldown } from 'vite'
import { cssTarget, outputsOf } from '../../.build/settings.ts'
import { type Consumer, project } from './pack.ts'

/** Bytes after minification and brotli, without React. */
export interface Size {
  /** Scripts loaded with the page. */
  readonly first: number
  /** Scripts loaded when they are wanted. */
  readonly later: number
  readonly styles: number
}

/** What a line of an application that uses the kit brings along. */
export function sizeOfCode(kit: Consumer, name: string, code: string): Promise<Size> {
  // Beside the installed kit, which is found from there as in any project.
  const entries = join(kit.folder, 'entries')
  mkdirSync(entries, { recursive: true })
  const entry = join(entries, `${name}.js`)
  writeFileSync(entry, code)
  return sizeOfFile(entry)
}

export async function sizeOfFile(entry: string): Promise<Size> {
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      cssTarget,
      cssMinify: true,
      lib: { entry, formats: ['es'], cssFileName: 'styles' },
      rolldownOptions: { external: /^(?:react|react-dom)(?:\/|$)/ },
    },
  })
  return sizeOfFiles(outputsOf(built))
}

function sizeOfFiles(files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): Size {
  const chunks = files.filter((file) => file.type === 'chunk')
  const first = new Set(chunks.filter((chunk) => chunk.isEntry))
  // A set walks what is added on the way.
  for (const { imports } of first) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) first.add(chunk)
  }
  const later = chunks.filter((chunk) => !first.has(chunk))
  const styles = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  return {
    first: sum([...first].map(sizeOfChunk)),
    later: sum(later.map(sizeOfChunk)),
    styles: sum(styles.map((file) => (file.type === 'asset' ? sizeOfText(file.source) : 0))),
  }
}

/** Minified again: a library keeps its white space for the bundler of the application. */
function sizeOfChunk({ fileName, code }: Rolldown.OutputChunk): number {
  return sizeOfText(minifySync(fileName, code, { module: true }).code)
}

function sizeOfText(text: string | Uint8Array): number {
  return brotliCompressSync(text).length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
