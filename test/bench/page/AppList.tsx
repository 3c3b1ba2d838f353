import type { ReactNode } from 'react'
import type { App } from './apps.ts'

export interface ListProps {
  apps: readonly App[]
}

interface AppListProps extends ListProps {
  /** Draws the support of one app. */
  support: (app: App) => ReactNode
}

/** The list around every contestant, the same for all. */
export function AppList({ apps, support }: AppListProps) {
  return (
    <ul>
      {apps.map((app) => (
        <li key={app.id}>
          {app.name} {support(app)}
        </li>
      ))}
    </ul>
  )
}
