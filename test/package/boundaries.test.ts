import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** Each layer may import itself and those before it. */
const layers = ['model', 'theme', 'messages', 'components', 'embed'] as const

/** What a layer may take from npm. */
const packages: Readonly<Record<(typeof layers)[number], readonly string[]>> = {
  model: ['valibot', '@standard-schema/spec'],
  theme: ['@vanilla-extract/css'],
  messages: [],
  components: ['react', 'react-dom', '@radix-ui/react-tooltip', '@vanilla-extract/css'],
  embed: ['preact', 'react', 'react-dom', '@vanilla-extract/css'],
}

/** The only files that may hand on what others hold. */
const entries = [
  ...['index.ts', 'model/index.ts', 'embed/index.ts'],
  ...readdirSync(join(source, 'messages/locales')).map(
    (locale) => `messages/locales/${locale}/index.ts`,
  ),
]

/** Stand in for a package, and hand on what another has. */
const standIns = ['embed/preact/react.ts', 'embed/preact/jsxRuntime.ts']

/** A fault of an import, as a sentence, or `undefined` if it keeps to the rules. */
function importFault(file: string, specifier: string): string | undefined {
  const layer = layers.find((name) => file.startsWith(`${name}/`))
  const fault = (rule: string) => `src/${file} imports "${specifier}": ${rule}`
  if (!specifier.startsWith('.')) {
    const known = layer === undefined ? [] : packages[layer]
    return known.some((name) => specifier === name || specifier.startsWith(`${name}/`))
      ? undefined
      : fault(`${layer ?? 'an entry'} may import from npm only ${known.join(', ') || 'nothing'}.`)
  }
  const target = relative(source, resolve(source, dirname(file), specifier))
  if (entries.includes(target))
    return fault('entries are for users of the kit; import the file itself.')
  const targetLayer = layers.find((name) => target.startsWith(`${name}/`))
  if (
    layer === undefined ||
    targetLayer === undefined ||
    layers.indexOf(targetLayer) <= layers.indexOf(layer)
  ) {
    return undefined
  }
  return fault(`the direction is ${layers.join(' ← ')}, so ${layer} may not know ${targetLayer}.`)
}

describe('imports inside src', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))

  it('are looked at in every file', () => {
    expect(files.length).toBeGreaterThan(40)
  })

  it.each(files)('%s keeps to the direction', (file) => {
    const imports = importsOf(readFileSync(join(source, file), 'utf8'), file)
    expect(imports.map((specifier) => importFault(file, specifier)).filter(Boolean)).toEqual([])
  })

  it.each(files.filter((file) => ![...entries, ...standIns].includes(file)))(
    '%s is no barrel',
    (file) => {
      expect(handedOnIn(readFileSync(join(source, file), 'utf8'), file)).toEqual([])
    },
  )

  it.each([
    ['model/policy/url.ts', '../../theme/tokens.ts'],
    ['theme/tokens.ts', '../components/private/Dialog.tsx'],
    ['messages/locales/en/legend.ts', '../../../components/private/Dialog.tsx'],
    ['model/policy/url.ts', 'react'],
    ['components/private/Dialog.tsx', '../../model/index.ts'],
    ['components/private/Dialog.tsx', 'lodash'],
    ['components/private/Dialog.tsx', '../../embed/element.ts'],
  ])('the rule finds the fault in %s importing %s', (file, specifier) => {
    expect(importFault(file, specifier)).toMatch(file)
  })

  it.each([
    `export * from './a.ts'`,
    `export * as a from './a.ts'`,
    `export {\n  one,\n} from './a.ts'`,
    `export type { One } from './a.ts'`,
  ])('%j makes a barrel', (code) => {
    expect(handedOnIn(code, 'b.ts')).toEqual(['./a.ts'])
  })
})

/** What a file imports, exports from, or imports dynamically. */
const importsOf = (code: string, file: string) => sourcesOf(code, file, /^(Import|Export)/)

/** What a file exports from others. */
const handedOnIn = (code: string, file: string) => sourcesOf(code, file, /^Export/)

function sourcesOf(code: string, file: string, types: RegExp): string[] {
  const found = new Set<string>()
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }))
  return [...found]

  function visit(node: unknown): void {
    if (Array.isArray(node)) node.forEach(visit)
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && 'source' in node && types.test(String(node.type))) {
      const { source: from } = node
      if (typeof from === 'object' && from !== null && 'value' in from)
        found.add(String(from.value))
    }
    Object.values(node).forEach(visit)
  }
}
