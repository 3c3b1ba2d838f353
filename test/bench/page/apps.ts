import { readClearOSPolicy } from 'support-legend-kit/clearos'
import type { PolicyReading } from 'support-legend-kit/model'

/** An app of the list, with all that a contestant needs, prepared before the clock starts. */
export interface App {
  readonly id: number
  readonly name: string
  /** What each mark says. */
  readonly labels: readonly string[]
  readonly policy: PolicyReading
}

const titles = [
  'Public forum – casual',
  'ClearFoundation forum – dedicated',
  'Developer / ISV',
  'ClearCenter professional',
  'ClearCenter consulting',
]

export function createApp(id: number, mask = id % 32): App {
  const name = `App ${id}`
  return {
    id,
    name,
    labels: titles.map(
      (title, bit) => `${title}: ${mask & (1 << bit) ? 'available' : 'not available'}`,
    ),
    policy: readClearOSPolicy({ basename: `app-${id}`, name, supported: mask }),
  }
}

export function createApps(count: number): readonly App[] {
  return Array.from({ length: count }, (_, id) => createApp(id))
}
