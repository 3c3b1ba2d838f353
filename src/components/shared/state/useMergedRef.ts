import { type Ref, type RefCallback, type RefObject, useMemo } from 'react'

/** A ref that sets the component's own ref and the one of the parent. */
export function useMergedRef<Value>(
  own: RefObject<Value | null>,
  ref: Ref<Value> | undefined,
): RefCallback<Value> {
  return useMemo(
    () => (value: Value | null) => {
      own.current = value
      if (typeof ref === 'function') return ref(value)
      if (ref) ref.current = value
      return undefined
    },
    [own, ref],
  )
}
