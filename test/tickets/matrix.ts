import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Build } from './pages.ts'

/** What one draft has gone through, and what was left at the end. */
export interface Run {
  readonly build: Build
  readonly honoursKey: boolean
  readonly fault: string
  readonly draftsLost: number
  /** Posts that have reached the portal. */
  readonly requests: number
  /** Tickets that the portal holds. */
  readonly tickets: number
}

/** Writes the runs as a table to be quoted: a line for each fault. */
export function writeMatrix(runs: readonly Run[]): void {
  const faults = [...new Set(runs.map(({ fault }) => fault))].sort()
  const lines = faults.map((fault) => {
    const of = (honoursKey: boolean) =>
      runs.filter((run) => run.fault === fault && run.honoursKey === honoursKey)
    const counts = ({ requests, tickets }: Run) => `${requests} → ${tickets}`
    const lost = ({ draftsLost }: Run) => String(draftsLost)
    const all = [...of(true), ...of(false)]
    return `| ${fault} | ${cell(all, lost)} | ${cell(of(true), counts)} | ${cell(of(false), counts)} |`
  })
  writeReport('tickets', head, lines)
}

/** Writes a table to be quoted. */
export function writeReport(name: string, head: string, lines: readonly string[]): void {
  const file = fileURLToPath(new URL(`../../.reports/${name}.md`, import.meta.url))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${head}\n${lines.join('\n')}\n`)
}

const head = `| what goes wrong | drafts lost | requests → tickets, the portal honours the key | … and ignores it |
| --- | --- | --- | --- |`

/** What all say; else who says what. */
export function cell<OneRun extends Pick<Run, 'build'>>(
  runs: readonly OneRun[],
  say: (run: OneRun) => string,
): string {
  const said = new Set(runs.map(say))
  if (said.size <= 1) return [...said].join()
  return runs.map((run) => `${say(run)} (${run.build})`).join(', ')
}
