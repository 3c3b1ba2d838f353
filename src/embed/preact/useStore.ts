import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Returns what a store holds, and draws again when that changes. */
export function useStore<Value>(
  subscribe: (listener: () => void) => () => void,
  read: () => Value,
): Value {
  const value = read()
  const drawn = useRef({ value, read })
  drawn.current = { value, read }
  const [, redraw] = useState({})
  useLayoutEffect(() => {
    const check = () => {
      if (!Object.is(drawn.current.read(), drawn.current.value)) redraw({})
    }
    check()
    return subscribe(check)
  }, [subscribe])
  return value
}
