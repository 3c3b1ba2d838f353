import type { ComponentChildren, VNode } from 'preact'
import { createElement, useMemo } from './react.ts'

// What packages take from React, the tooltip's above all. They take it all under one name, which
// would bring every hook and function of Preact into the first load.

export { Children, forwardRef, isValidElement } from 'preact/compat'
export { useReducer } from 'preact/hooks'
export {
  createContext,
  createElement,
  Fragment,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from './react.ts'

// Preact's own would be in the first load, where nobody calls them.

/** Copies an element with other props, key and ref included. */
export function cloneElement(
  { type, key, ref, props }: VNode<object>,
  changes: object,
  ...children: ComponentChildren[]
): VNode<object> {
  const all = { key, ref, ...props, ...changes }
  return createElement(type, all, ...children)
}

/** Returns the same function until its dependencies change. */
export function useCallback<Callback>(callback: Callback, dependencies: unknown[]): Callback {
  return useMemo(() => callback, dependencies)
}
