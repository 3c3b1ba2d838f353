import type { Sample } from './protocol.ts'

interface Rounds {
  rounds?: number | undefined
  /** Rounds before those that count. */
  warmUp?: number | undefined
}

/** The samples of each contestant, one a round. */
export type Samples<Name extends string> = ReadonlyMap<Name, readonly Sample[]>

/**
 * Measures everybody once a round, beginning with another one each time: what slows the machine
 * down for a while slows all of them.
 */
export async function interleave<Name extends string>(
  names: readonly Name[],
  { rounds = 1, warmUp = 0 }: Rounds,
  measure: (name: Name) => Promise<Sample>,
): Promise<Samples<Name>> {
  const samples = new Map<Name, Sample[]>(names.map((name) => [name, []]))
  for (let round = 0; round < warmUp + rounds; round++) {
    const first = round % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const sample = await measure(name)
      if (round >= warmUp) samples.get(name)?.push(sample)
    }
  }
  return samples
}
