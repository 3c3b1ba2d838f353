import { cell, writeReport } from '../tickets/matrix.ts'
import type { Build } from '../tickets/pages.ts'

/** What one approval has gone through, and what was recorded at the end. */
export interface Run {
  readonly build: Build
  readonly honoursKey: boolean
  readonly fault: string
  /** Posts that have reached the portal. */
  readonly requests: number
  /** Approvals that the portal holds. */
  readonly approvals: number
}

/** Writes the runs as a table to be quoted: a line for each fault. */
export function writeMatrix(runs: readonly Run[]): void {
  const faults = [...new Set(runs.map(({ fault }) => fault))].sort()
  const lines = faults.map((fault) => {
    const of = (honoursKey: boolean) =>
      cell(
        runs.filter((run) => run.fault === fault && run.honoursKey === honoursKey),
        ({ requests, approvals }) => `${requests} → ${approvals}`,
      )
    return `| ${fault} | ${of(true)} | ${of(false)} |`
  })
  writeReport('quotes', head, lines)
}

const head = `| what goes wrong | requests → approvals, the portal honours the key | … and ignores it |
| --- | --- | --- |`
