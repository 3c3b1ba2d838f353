import { useStore } from './useStore.ts'

/** Whether the browser is known: not on a server, nor while its markup is hydrated. */
export function useIsHydrated(): boolean {
  return useStore(
    subscribe,
    () => true,
    () => false,
  )
}

/** It does not change again. */
function subscribe() {
  return () => {}
}
