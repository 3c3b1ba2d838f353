import { readClearOSPolicy } from '../../src/model/clearos/readClearOSPolicy.ts'
import type { PolicyReading } from '../../src/model/policy/policyReading.ts'

/** An item of the reply of `get_apps`, as far as this page reads it. */
export interface MarketplaceApp {
  basename: string
  name: string
  vendor: string
  category: string
  description: string
  installed: boolean
  supported?: unknown
}

/** An app as the page keeps it. */
export interface ListedApp extends MarketplaceApp {
  readonly policy: PolicyReading
  /** What a search looks at. */
  readonly text: string
}

/** Reads every app once: a legend whose policy is the same object does not render again. */
export function readApps(list: readonly MarketplaceApp[]): readonly ListedApp[] {
  return list.map((app) => ({
    ...app,
    policy: readClearOSPolicy(app),
    text: `${app.name} ${app.vendor} ${app.category} ${app.description}`.toLowerCase(),
  }))
}

/** As many apps as a large marketplace has, from a few. */
export function manyApps(
  list: readonly MarketplaceApp[],
  count: number,
): readonly MarketplaceApp[] {
  return Array.from({ length: count }, (_, index) => {
    const { supported, ...app } = list[index % list.length] ?? noApp
    const edition = Math.floor(index / list.length) + 1
    return {
      ...app,
      basename: `${app.basename}-${edition}`,
      name: edition === 1 ? app.name : `${app.name} ${edition}`,
      // Every copy with another mask; what says nothing or makes no sense stays so.
      supported: typeof supported === 'number' ? (supported + edition - 1) % 32 : supported,
    }
  })
}

const noApp: MarketplaceApp = {
  basename: '',
  name: '',
  vendor: '',
  category: '',
  description: '',
  installed: false,
}
