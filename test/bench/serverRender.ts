import { execFileSync } from 'node:child_process'
import type { Contestant, Sample } from './protocol.ts'
import type { Samples } from './rounds.ts'
import type { Site } from './site.ts'

/** In a process of its own, which has not compiled anything else before. */
export function measureServerRender(site: Site, rounds: number): Samples<Contestant> {
  const printed = execFileSync(
    process.execPath,
    ['--expose-gc', site.server, String(rounds), String(Math.ceil(rounds / 4))],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  )
  const entries: [Contestant, Sample[]][] = JSON.parse(printed)
  return new Map(entries)
}
