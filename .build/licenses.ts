import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const packageFolder = /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//

/** The licenses of the packages that these modules are of, each text once: they ask to be where the code is. */
export function licensesOf(modules: readonly string[]): string {
  const names = new Map<string, Set<string>>()
  for (const id of modules) {
    const [, folder, name] = packageFolder.exec(id) ?? []
    if (folder === undefined || name === undefined) continue
    const text = licenseIn(folder)
    names.set(text, (names.get(text) ?? new Set()).add(name))
  }
  const sections = [...names].map(([text, of]) => `${[...of].sort().join(', ')}\n\n${text}`)
  return `${sections.sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

function licenseIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/i.test(name))
  if (file === undefined) throw new Error(`${folder} is bundled, and has no license to go with it.`)
  return readFileSync(join(folder, file), 'utf8').trim()
}
