import { type Ref, type RefObject, useMemo } from 'react'

/** A ref that sets the component's own ref and the one of the parent. */
export function useMergedRef<Value>(own: RefObject<Value | null>, ref: Ref<Value> | undefined) {
  return useMemo(
    () => (value: Value | null) => {
      own.current = value
      if (typeof ref !== 'function') {
        if (ref) ref.current = value
        return undefined
      }
      const cleanUp = ref(value)
      if (typeof cleanUp !== 'function') return undefined
      return () => {
        own.current = null
        cleanUp()
      }
    },
    [own, ref],
  )
}
