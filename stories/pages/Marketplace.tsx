import { useState } from 'react'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportLegendKey } from '../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import { readClearOSPolicy } from '../../src/model/clearos/readClearOSPolicy.ts'
import './marketplace.css'

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

interface MarketplaceProps {
  /** The list of the reply of `get_apps`. */
  apps: readonly MarketplaceApp[]
}

/** A searchable grid of apps, every card with its legend. */
export function Marketplace({ apps }: MarketplaceProps) {
  const [query, setQuery] = useState('')
  const words = query.toLowerCase().split(/\s+/)
  const found = apps.filter(({ name, vendor, category, description }) => {
    const text = `${name} ${vendor} ${category} ${description}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  return (
    <main className="marketplace">
      <header className="marketplace-header">
        <h1>Marketplace</h1>
        <label className="marketplace-search">
          <span>Search apps</span>
          <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
      </header>
      <details className="marketplace-key">
        <summary>What the support marks mean</summary>
        <SupportLegendKey />
      </details>
      <p role="status" className="marketplace-count">
        {found.length === 1 ? '1 app' : `${found.length} apps`}
      </p>
      <ul className="marketplace-grid">
        {found.map((app) => (
          <li key={app.basename} className="marketplace-card">
            <h2>{app.name}</h2>
            <p className="marketplace-vendor">
              {app.vendor} · {app.category}
            </p>
            <p className="marketplace-description">{app.description}</p>
            <footer>
              <SupportLegend policy={policyOf(app)} />
              <button
                type="button"
                aria-label={`${app.installed ? 'Configure' : 'Install'} ${app.name}`}
              >
                {app.installed ? 'Configure' : 'Install'}
              </button>
            </footer>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>No app matches “{query}”.</p>}
    </main>
  )
}

const readings = new WeakMap<MarketplaceApp, ReturnType<typeof readClearOSPolicy>>()

/** Each app is read once: a legend whose policy is the same object does not render again. */
function policyOf(app: MarketplaceApp) {
  const known = readings.get(app)
  if (known !== undefined) return known
  const reading = readClearOSPolicy(app)
  readings.set(app, reading)
  return reading
}
