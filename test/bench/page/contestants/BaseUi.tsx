import { Tooltip } from '@base-ui/react/tooltip'
import { AppList, type ListProps } from '../AppList.tsx'

export function List({ apps }: ListProps) {
  return (
    <Tooltip.Provider>
      <AppList
        apps={apps}
        support={(app) =>
          app.labels.map((label) => (
            <Tooltip.Root key={label}>
              <Tooltip.Trigger className="mark" aria-label={label} />
              <Tooltip.Portal>
                <Tooltip.Positioner>
                  <Tooltip.Popup>{label}</Tooltip.Popup>
                </Tooltip.Positioner>
              </Tooltip.Portal>
            </Tooltip.Root>
          ))
        }
      />
    </Tooltip.Provider>
  )
}
