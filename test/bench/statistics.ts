import type { Sample } from './protocol.ts'

export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? Number.NaN
  const middle = sorted.length >> 1
  return {
    median: sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2,
    min: at(0),
    max: at(sorted.length - 1),
  }
}

/** One number of every sample. */
export function pick(samples: readonly Sample[] | undefined, what: string): readonly number[] {
  return (samples ?? []).map((sample) => sample[what] ?? Number.NaN)
}

/** How two contestants compare, round by round. */
export function ratiosOf(values: readonly number[], to: readonly number[]): readonly number[] {
  return values.map((value, round) => value / (to[round] ?? Number.NaN))
}
