import type { elementsManifest } from './manifest.ts'

/** The README with the tables of attributes and events as the manifest has them. */
export function withElementTables(
  readme: string,
  { modules: [module] }: ReturnType<typeof elementsManifest>,
): string {
  const elements = module?.declarations ?? []
  const tags = elements.map(({ tagName }) => tagName)
  const table = (kind: 'attributes' | 'events', heading: string) => {
    const items = new Map(
      elements.flatMap((element) => element[kind].map((one) => [one.name, one])),
    )
    const rows = [...items].map(([name, { description }]) => {
      const having = elements.filter((element) => element[kind].some((one) => one.name === name))
      const of = inWords(
        having.map(({ tagName }) => tagName),
        tags,
      )
      return `| \`${name}\` | ${of} | ${description} |\n`
    })
    return `| ${heading} | of | says |\n| --- | --- | --- |\n${rows.join('')}`
  }
  const withAttributes = between(readme, 'attributes', table('attributes', 'attribute'))
  return between(withAttributes, 'events', table('events', 'event'))
}

/** The elements by their names, or all but one. */
function inWords(names: readonly string[], all: readonly string[]): string {
  const others = all.filter((name) => !names.includes(name))
  if (others.length === 0) return 'all'
  const code = (list: readonly string[]) => list.map((name) => `\`${name}\``).join(', ')
  return others.length === 1 ? `all but ${code(others)}` : code(names)
}

/** Replaces what stands between the two marks of a generated part. */
function between(readme: string, name: string, text: string): string {
  const [start, end] = [`<!-- generated: ${name} -->\n\n`, `\n<!-- end: ${name} -->`]
  const [before, rest = ''] = readme.split(start)
  const [, after] = rest.split(end)
  if (before === undefined || after === undefined) throw new Error(`The README has no ${start}`)
  return `${before}${start}${text}${end}${after}`
}
