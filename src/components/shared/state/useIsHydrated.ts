import { useLayoutEffect, useState } from 'react'

/** Whether the browser is known: not on a server, nor while its markup is hydrated. */
export function useIsHydrated(): boolean {
  const [isHydrated, setIsHydrated] = useState(false)
  // Before paint: what is opened by a press is there with it.
  useLayoutEffect(() => setIsHydrated(true), [])
  return isHydrated
}
