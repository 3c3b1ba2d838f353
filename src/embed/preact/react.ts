import { options } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

// What the components take from React. The layer that imitates the rest of React is lazy: it comes
// with the files that need it.
export { createContext, createElement, Fragment } from 'preact'
export { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

/** An element renders its component only after a change: there is nothing to skip. */
export const memo = <Component>(component: Component): Component => component

let ids = 0

/** Unique in the page. No server renders elements. */
export const useId = (): string => useMemo(() => `slk-${ids++}`, [])

/** What a store holds now. Draws again when that changes. */
export function useSyncExternalStore<Value>(
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

const before = options.event
options.event = (event) => {
  Reflect.set(event, 'nativeEvent', event)
  return before?.(event) ?? event
}
