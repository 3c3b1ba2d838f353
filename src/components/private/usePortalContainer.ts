import { useSyncExternalStore } from 'react'
import { type PortalContainer, useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'

const subscribeToNothing = () => () => {}

/** Where portals go. `undefined` on a server and while its markup is being hydrated. */
export function usePortalContainer(): PortalContainer | undefined {
  const { portalContainer } = useSupportKit()
  const inBrowser = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
  return inBrowser ? (portalContainer ?? document.body) : undefined
}
