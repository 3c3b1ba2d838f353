import { memo } from 'react'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import type { ListedApp } from './apps.ts'

interface AppCardProps {
  app: ListedApp
  /** Whether the app is not among those that are looked for. */
  hidden?: boolean
  /** Whether the card has its legend. */
  withLegend: boolean
}

/** An app in the grid. Hidden, not taken away, while it is not looked for: it comes back at no cost. */
export const AppCard = memo(function AppCard({ app, hidden, withLegend }: AppCardProps) {
  const step = app.installed ? 'Configure' : 'Install'
  return (
    <li className="marketplace-card" hidden={hidden}>
      <h3>{app.name}</h3>
      <p className="marketplace-vendor">
        {app.vendor} · {app.category}
      </p>
      <p className="marketplace-description">{app.description}</p>
      <footer>
        {withLegend && <SupportLegend policy={app.policy} />}
        <button type="button" aria-label={`${step} ${app.name}`}>
          {step}
        </button>
      </footer>
    </li>
  )
})
