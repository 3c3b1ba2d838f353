import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the browser is known: not on a server, nor while its markup is hydrated. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
