import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Build } from './pages.ts'

/** What has gone wrong with one draft, and what was left at the end. */
export interface Run {
  readonly build: Build
  readonly honoursKey: boolean
  readonly fault: string
  /** Drafts that were not there any more, where there are drafts. */
  readonly draftsLost?: number
  /** Posts that have reached the portal. */
  readonly requests: number
  /** What the portal holds: tickets, or approvals. */
  readonly recorded: number
}

const head = `| what goes wrong | drafts lost | requests → recorded, the portal honours the key | … and ignores it |
| --- | --- | --- | --- |`

/** Writes the runs as a table to be quoted: a line for each fault. */
export function writeMatrix(name: 'tickets' | 'quotes', runs: readonly Run[]): void {
  const faults = [...new Set(runs.map(({ fault }) => fault))].sort()
  const lines = faults.map((fault) => {
    const all = runs.filter((run) => run.fault === fault)
    const counts = (honoursKey: boolean) =>
      cell(
        all.filter((run) => run.honoursKey === honoursKey),
        ({ requests, recorded }) => `${requests} → ${recorded}`,
      )
    const lost = cell(all, ({ draftsLost }) => String(draftsLost ?? '–'))
    return `| ${fault} | ${lost} | ${counts(true)} | ${counts(false)} |`
  })
  const file = fileURLToPath(new URL(`../../.reports/${name}.md`, import.meta.url))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${head}\n${lines.join('\n')}\n`)
}

/** What all say; else who says what. */
function cell(runs: readonly Run[], say: (run: Run) => string): string {
  const said = new Set(runs.map(say))
  if (said.size <= 1) return [...said].join()
  return runs.map((run) => `${say(run)} (${run.build})`).join(', ')
}
