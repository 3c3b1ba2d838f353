import { Content, Portal, Provider, Root, Trigger } from '@radix-ui/react-tooltip'

/** As long as the kit waits before its tooltip opens. */
const openDelay = 120

/** One Radix tooltip, there from the start. */
export function List() {
  return (
    <Provider delayDuration={openDelay} skipDelayDuration={0} disableHoverableContent>
      <Root>
        <Trigger className="mark" aria-label="Public forum – casual" />
        <Portal>
          <Content data-part="tooltip" sideOffset={6} collisionPadding={8}>
            Public forum – casual: available
          </Content>
        </Portal>
      </Root>
    </Provider>
  )
}
