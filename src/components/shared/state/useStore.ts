/** Returns what a store holds, and draws again when that changes. */
export { useSyncExternalStore as useStore } from 'react'
