import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = new URL('../src/', import.meta.url)

/** Shared stylesheets come before those of one component. */
const ranks = [/^theme\//, /^components\/shared\/(?!form\/)/, /^components\/shared\//, /./]

/**
 * Every stylesheet of `src`, by its path there, each after those it is made of. A bundler orders the
 * rules of one stylesheet; here they arrive in lazy files, in any order, and must not depend on it.
 */
export function stylesheetOrder(): readonly string[] {
  const order = new Set<string>()
  const take = (file: string) => {
    for (const part of partsOf(file)) take(part)
    order.add(file)
  }
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.css.ts'))
    .sort()
  for (const rank of ranks.keys()) files.filter((file) => rankOf(file) === rank).forEach(take)
  return [...order]
}

function rankOf(file: string): number {
  return ranks.findIndex((rank) => rank.test(file))
}

/** The stylesheets that one is made of. */
function partsOf(file: string): string[] {
  const code = readFileSync(fileURLToPath(new URL(file, source)), 'utf8')
  const imports = [...code.matchAll(/(?:from|import) '([^']+\.css\.ts)'/g)]
  return imports.map(([, path = '']) => posix.join(posix.dirname(file), path))
}
