import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { project } from './pack.ts'

const read = (path: string) => readFileSync(join(project, path), 'utf8')

/** The README. */
export const readme = read('README.md')

/** The guides by the names of their files. */
export const guides: ReadonlyMap<string, string> = new Map(
  readdirSync(join(project, 'stories/guides'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => [file, read(`stories/guides/${file}`)]),
)

/** The source of each entry that a program imports from. */
export const sourceEntries = {
  'support-legend-kit': 'src/index.ts',
  'support-legend-kit/model': 'src/model/index.ts',
  'support-legend-kit/clearos': 'src/model/clearos/index.ts',
  'support-legend-kit/embed': 'src/embed/index.ts',
} as const

/** The code of every `ts` and `tsx` block of the README. */
export function readmeExamples(): string[] {
  return [...readme.matchAll(/^```tsx?\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
}

/** The names that an entry exports, types included. */
export function exportsOf(entry: string): string[] {
  return parseAst(read(entry), { lang: 'ts' }).body.flatMap((node) =>
    node.type === 'ExportNamedDeclaration'
      ? node.specifiers.map(({ exported }) =>
          exported.type === 'Identifier' ? exported.name : String(exported.value),
        )
      : [],
  )
}

/** The names that Markdown writes as code in a sentence or a table, without its examples. */
export function namesIn(markdown: string): ReadonlySet<string> {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '')
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
  return new Set(spans.flatMap((code) => code.match(/[A-Za-z]\w*/g) ?? []))
}

/** The names in the first column of the tables of Markdown. */
export function namesOfRows(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((row) => [...namesIn(row.split('|')[1] ?? '')])
}
