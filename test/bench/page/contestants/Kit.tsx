import 'support-legend-kit/styles.css'
import { SupportLegend } from 'support-legend-kit'
import { AppList, type ListProps } from '../AppList.tsx'

export function List({ apps }: ListProps) {
  return <AppList apps={apps} support={(app) => <SupportLegend policy={app.policy} />} />
}
