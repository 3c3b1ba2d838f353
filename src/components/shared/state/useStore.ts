import { useSyncExternalStore } from 'react'

/**
 * Returns what a store holds, and draws again when that changes. In a file of its own, because the
 * elements replace it: see `.build/preact.ts`.
 */
export function useStore<Value>(
  subscribe: (listener: () => void) => () => void,
  read: () => Value,
  readOnServer: () => Value,
): Value {
  return useSyncExternalStore(subscribe, read, readOnServer)
}
