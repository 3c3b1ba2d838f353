import { Tooltip } from '@primer/react'
import { AppList, type ListProps } from '../AppList.tsx'

export function List({ apps }: ListProps) {
  return (
    <AppList
      apps={apps}
      support={(app) =>
        app.labels.map((label) => (
          <Tooltip key={label} text={label} type="label">
            <button type="button" className="mark" />
          </Tooltip>
        ))
      }
    />
  )
}
