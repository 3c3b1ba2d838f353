import { options } from 'preact'
import { useMemo } from 'preact/hooks'

// What the components take from React. The layer that imitates the rest of React is lazy: it comes
// with the files that need it.
export { createContext, createElement, Fragment } from 'preact'
export { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

/** An element renders its component only after a change: there is nothing to skip. */
export const memo = <Component>(component: Component): Component => component

let ids = 0

/** Unique in the page. No server renders elements. */
export const useId = (): string => useMemo(() => `slk-${ids++}`, [])

const before = options.event
options.event = (event) => {
  Reflect.set(event, 'nativeEvent', event)
  return before?.(event) ?? event
}
