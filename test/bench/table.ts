import type { Bar } from './bars.ts'
import type { Spread } from './statistics.ts'

export interface Row {
  /** What is measured, and of whom. */
  readonly cells: readonly string[]
  readonly value: number | undefined
  readonly bar: Bar | undefined
}

/** The verdict that fails a run. */
export const notMet = 'NOT MET'

export function formatRatio({ median, min, max }: Spread): string {
  return `${formatNumber(median)} × (${formatNumber(min)}–${formatNumber(max)})`
}

export function formatTime(milliseconds: number): string {
  return `${formatNumber(milliseconds)} ms`
}

export function formatSize(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`
}

function formatNumber(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0)
}

/** A table with a verdict in every row that has a bar. */
export function formatTable(title: string, head: readonly string[], rows: readonly Row[]): string {
  const lines = [
    [...head, 'bar', ''],
    ...rows.map(({ cells, bar, value }) => [...cells, bar?.text ?? '', verdict(value, bar)]),
  ]
  const widths = lines[0]?.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  const drawn = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const rule = (widths ?? []).map((width) => '─'.repeat(width)).join('──')
  return ['', title, drawn[0], rule, ...drawn.slice(1)].join('\n')
}

function verdict(value: number | undefined, bar: Bar | undefined): string {
  if (bar === undefined || value === undefined) return ''
  return value <= bar.limit ? 'met' : notMet
}
