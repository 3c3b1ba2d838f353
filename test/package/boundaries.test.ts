import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** Each layer may import itself and those before it. */
const layers = ['model', 'theme', 'messages', 'components', 'embed'] as const

/** The rooms of the model: each may import itself and those before it. */
const rooms = [
  'values',
  'reading',
  'scheme',
  'policy',
  'entitlement',
  'support',
  'ticket',
  'quote',
  'submission',
  'filter',
  'clearos',
] as const

/** What a layer may take from npm. */
const packages: Readonly<Record<(typeof layers)[number], readonly string[]>> = {
  model: ['@standard-schema/spec'],
  theme: ['@vanilla-extract/css'],
  messages: [],
  components: ['react', 'react-dom', '@radix-ui/react-tooltip', '@vanilla-extract/css'],
  embed: ['preact', 'react', 'react-dom', '@vanilla-extract/css'],
}

/** The only files that may hand on what others hold. */
const entries = [
  'index.ts',
  'model/index.ts',
  'model/clearos/index.ts',
  'embed/index.ts',
  ...readdirSync(join(source, 'messages/locales')).map(
    (locale) => `messages/locales/${locale}/index.ts`,
  ),
]

/** Stand in for a package, and hand on what another has. */
const standIns = [
  'embed/preact/react.ts',
  'embed/preact/reactOfPackages.ts',
  'embed/preact/jsxRuntime.ts',
]

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

/** A fault of an import between the rooms of the model, as a sentence. */
function roomFault(file: string, specifier: string): string | undefined {
  const target = relative(source, resolve(source, dirname(file), specifier))
  const [from, to] = [file, target].map((path) =>
    rooms.findIndex((room) => path.startsWith(`model/${room}/`)),
  )
  if (from === undefined || to === undefined || from < 0 || to <= from) return undefined
  return `src/${file} imports "${specifier}": the direction is ${rooms.join(' ← ')}, so ${rooms[from]} may not know ${rooms[to]}.`
}

/** The files of a circle of imports, in the order they import each other; none if there is no circle. */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const target of imports.get(file) ?? []) {
      const circle = visit(target, [...path, file])
      if (circle.length > 0) return circle
    }
    done.add(file)
    return []
  }
  for (const file of imports.keys()) {
    const circle = visit(file, [])
    if (circle.length > 0) return circle
  }
  return []
}

describe('imports inside src', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))
  const parsed = files.map((file) => ({
    file,
    ...importsOf(readFileSync(join(source, file), 'utf8'), file),
  }))

  it('are looked at in every layer, and every room has its rule', () => {
    const foldersOf = (folder: string) =>
      new Set(files.flatMap((file) => new RegExp(`^${folder}([^/]+)/`).exec(file)?.[1] ?? []))
    expect(foldersOf('')).toEqual(new Set(layers))
    expect(foldersOf('model/')).toEqual(new Set(rooms))
  })

  it.each([
    `import type { A } from './a.ts'`,
    `import './a.ts'`,
    `export type { A } from './a.ts'`,
    `type A = typeof import('./a.ts')`,
    `type A = import('./a.ts').A`,
    `const a = () => import('./a.ts')`,
  ])('are found in %j', (code) => {
    expect(importsOf(code, 'b.ts').imported).toEqual(['./a.ts'])
  })

  it('keep to the direction', () => {
    const faults = parsed.flatMap(({ file, imported }) =>
      imported.flatMap((specifier) => [importFault(file, specifier), roomFault(file, specifier)]),
    )
    expect(faults.filter(Boolean)).toEqual([])
  })

  it('make no circle, type-only imports included', () => {
    const imports = new Map(
      parsed.map(({ file, imported }) => [
        file,
        imported
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => relative(source, resolve(source, dirname(file), specifier))),
      ]),
    )
    expect(findCircle(imports).join(' → ')).toBe('')
  })

  it('make no barrel', () => {
    const barrels = parsed.filter(
      ({ file, handedOn }) => handedOn.length > 0 && ![...entries, ...standIns].includes(file),
    )
    expect(barrels.map(({ file }) => file)).toEqual([])
  })

  it('would make a circle of two files that know each other', () => {
    const imports = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['b.ts']],
    ])
    expect(findCircle(imports)).toEqual(['b.ts', 'c.ts', 'b.ts'])
  })

  it.each([
    ['model/values/url.ts', '../../theme/tokens.ts'],
    ['theme/tokens.ts', '../components/shared/dialog/Dialog.tsx'],
    ['messages/locales/en/legend.ts', '../../../components/shared/dialog/Dialog.tsx'],
    ['model/values/url.ts', 'react'],
    ['components/shared/dialog/Dialog.tsx', '../../../model/index.ts'],
    ['components/shared/dialog/Dialog.tsx', 'lodash'],
    ['components/shared/dialog/Dialog.tsx', '../../../embed/element.ts'],
  ])('the rule finds the fault in %s importing %s', (file, specifier) => {
    expect(importFault(file, specifier)).toMatch(file)
  })

  it.each([
    ['model/values/money.ts', '../reading/issue.ts'],
    ['model/policy/policyInput.ts', '../support/action.ts'],
    ['model/ticket/ticketList.ts', '../quote/quote.ts'],
  ])('the rule of the rooms finds the fault in %s importing %s', (file, specifier) => {
    expect(roomFault(file, specifier)).toMatch(file)
  })

  it.each([
    `export * from './a.ts'`,
    `export * as a from './a.ts'`,
    `export {\n  one,\n} from './a.ts'`,
    `export type { One } from './a.ts'`,
  ])('%j makes a barrel', (code) => {
    expect(importsOf(code, 'b.ts').handedOn).toEqual(['./a.ts'])
  })
})

/** What a file imports, dynamically or for types alone too, and what of it is exported again. */
function importsOf(code: string, file: string) {
  const imported = new Set<string>()
  const handedOn = new Set<string>()
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }))
  return { imported: [...imported], handedOn: [...handedOn] }

  function visit(node: unknown): void {
    if (Array.isArray(node)) node.forEach(visit)
    if (typeof node !== 'object' || node === null) return
    if (
      'type' in node &&
      'source' in node &&
      /^(Import|Export|TSImportType)/.test(String(node.type))
    ) {
      const { source: from } = node
      if (typeof from === 'object' && from !== null && 'value' in from) {
        imported.add(String(from.value))
        if (/^Export/.test(String(node.type))) handedOn.add(String(from.value))
      }
    }
    Object.values(node).forEach(visit)
  }
}
