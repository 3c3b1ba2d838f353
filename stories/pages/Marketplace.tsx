import { useMemo, useState } from 'react'
import { SupportFilter } from '../../src/components/SupportFilter/SupportFilter.tsx'
import { SupportKitProvider } from '../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { SupportLegendKey } from '../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import type { Entitlement } from '../../src/model/entitlement/entitlement.ts'
import { filterBySupport } from '../../src/model/filter/filterBySupport.ts'
import { supportCounts } from '../../src/model/filter/supportCounts.ts'
import {
  readSupportCriteria,
  writeSupportCriteria,
} from '../../src/model/filter/supportCriteria.ts'
import { AppCard } from './AppCard.tsx'
import { type ListedApp, type MarketplaceApp, readApps } from './apps.ts'
import './marketplace.css'

interface MarketplaceProps {
  /** The list of the reply of `get_apps`. */
  apps: readonly MarketplaceApp[]
  /** What the system of the reader is entitled to. */
  entitlement?: Entitlement | undefined
  /** The query of the address the page is opened with: `q` is searched for, `support` is wanted. */
  defaultQuery?: string | undefined
  /** Called with the query the address should have now. */
  onQueryChange?: ((query: string) => void) | undefined
  /** Whether cards have their legend: what they cost is measured against a page without. */
  withLegends?: boolean | undefined
}

/** A grid of apps to search and to filter by support, every card with its legend. */
export function Marketplace({
  apps: list,
  entitlement,
  defaultQuery = '',
  onQueryChange,
  withLegends = true,
}: MarketplaceProps) {
  const [query, setQuery] = useState(defaultQuery)
  const change = (edit: (params: URLSearchParams) => void) => {
    const params = new URLSearchParams(query)
    edit(params)
    setQuery(params.toString())
    onQueryChange?.(params.toString())
  }
  const params = new URLSearchParams(query)
  const criteria = readSupportCriteria(params)
  const wanted = params.get('q') ?? ''

  const apps = useMemo(() => readApps(list), [list])
  const words = wanted.toLowerCase().split(/\s+/)
  const found = apps.filter(({ text }) => words.every((word) => text.includes(word)))
  const options = { policyOf: ({ policy }: ListedApp) => policy, entitlement }
  const { matching, undecided } = filterBySupport(found, criteria, options)
  const shown = new Set(matching)
  return (
    <SupportKitProvider entitlement={entitlement}>
      <main className="marketplace">
        <header className="marketplace-header">
          <h1>Marketplace</h1>
          <label className="marketplace-search">
            <span>Search apps</span>
            <input
              type="search"
              value={wanted}
              onChange={({ currentTarget: { value } }) =>
                change((params) => (value === '' ? params.delete('q') : params.set('q', value)))
              }
            />
          </label>
        </header>
        <SupportFilter
          className="marketplace-filter"
          counts={supportCounts(found, options)}
          value={criteria}
          onValueChange={(next) => change((params) => writeSupportCriteria(next, params))}
        />
        <details className="marketplace-key">
          <summary>What the support marks mean</summary>
          <SupportLegendKey />
        </details>
        <h2 className="marketplace-count">
          <span role="status">{matching.length === 1 ? '1 app' : `${matching.length} apps`}</span>
        </h2>
        <ul className="marketplace-grid">
          {apps.map((app) => (
            <AppCard
              key={app.basename}
              app={app}
              hidden={!shown.has(app)}
              withLegend={withLegends}
            />
          ))}
        </ul>
        {matching.length === 0 && <p>No app has all of that.</p>}
        {undecided.length > 0 && (
          <>
            <h2 className="marketplace-count">
              {undecided.length} more, whose support is not known
            </h2>
            <ul className="marketplace-grid">
              {undecided.map((app) => (
                <AppCard key={app.basename} app={app} withLegend={withLegends} />
              ))}
            </ul>
          </>
        )}
      </main>
    </SupportKitProvider>
  )
}
