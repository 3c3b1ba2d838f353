import { useSyncExternalStore } from 'react'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'

const subscribeToNothing = () => () => {}

/** Where portals go. `undefined` on a server and while its markup is being hydrated. */
export function usePortalContainer(): Element | DocumentFragment | undefined {
  const { portalContainer } = useSupportKit()
  const inBrowser = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
  return inBrowser ? (portalContainer ?? document.body) : undefined
}
