import { options } from 'preact'
import { useMemo } from 'preact/hooks'

// What the components take from React, from Preact: the little a legend needs at first without the
// layer that imitates the rest, which comes with the files that need it.
export { createContext, createElement, Fragment } from 'preact'
export { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

/** An element renders its component again only when something has changed: there is nothing to skip. */
export const memo = <Component>(component: Component): Component => component

let ids = 0

/** Unique in a page, of whose elements no server knows. */
export const useId = (): string => useMemo(() => `slk-${ids++}`, [])

const before = options.event
options.event = (event) => {
  Reflect.set(event, 'nativeEvent', event)
  return before?.(event) ?? event
}
