import { type PortalContainer, useSupportKit } from '../../SupportKitProvider/SupportKitContext.ts'
import { useIsHydrated } from '../state/useIsHydrated.ts'

/** Where portals go. `undefined` on a server and while its markup is being hydrated. */
export function usePortalContainer(): PortalContainer | undefined {
  const { portalContainer } = useSupportKit()
  return useIsHydrated() ? (portalContainer ?? document.body) : undefined
}
