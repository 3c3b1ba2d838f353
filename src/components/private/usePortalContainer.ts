import { useLayoutEffect, useState } from 'react'
import { type PortalContainer, useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'

/** Where portals go. `undefined` on a server and while its markup is being hydrated. */
export function usePortalContainer(): PortalContainer | undefined {
  const { portalContainer } = useSupportKit()
  const [isInBrowser, setIsInBrowser] = useState(false)
  // Before paint: what is opened by a press is there with it.
  useLayoutEffect(() => setIsInBrowser(true), [])
  return isInBrowser ? (portalContainer ?? document.body) : undefined
}
