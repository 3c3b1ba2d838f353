import { Content, Portal, Provider, Root, Trigger } from '@radix-ui/react-tooltip'
import { AppList, type ListProps } from '../AppList.tsx'

export function List({ apps }: ListProps) {
  return (
    <Provider>
      <AppList
        apps={apps}
        support={(app) =>
          app.labels.map((label) => (
            <Root key={label}>
              <Trigger className="mark" aria-label={label} />
              <Portal>
                <Content>{label}</Content>
              </Portal>
            </Root>
          ))
        }
      />
    </Provider>
  )
}
