import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { focusedIn } from './focusedIn.ts'
import { isFocusFree } from './useFocusOn.ts'

/** Moves the focus within a widget or a card. */
export interface FocusManager {
  /** Focuses the element of a selector, once it is drawn. */
  readonly moveTo: (selector: string) => void
  /** Tells that what has the focus is taken away. */
  readonly lose: () => void
}

/**
 * The focus manager of what a component draws. Focus that is lost otherwise goes to a fallback,
 * unless the reader is elsewhere by now.
 *
 * @param fallbacks selectors, the first that is there counts
 */
export function useFocusManager(
  root: RefObject<Element | null>,
  fallbacks: readonly string[] = [],
): FocusManager {
  const wanted = useRef<string>(undefined)
  const isLost = useRef(false)
  const [, redraw] = useState({})
  useEffect(() => {
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector)
    if (wanted.current !== undefined) find(wanted.current)?.focus()
    else if (isLost.current && root.current !== null && isFocusFree(root.current)) {
      fallbacks.map(find).find(Boolean)?.focus()
    }
    wanted.current = undefined
    isLost.current = false
  })
  return useMemo(
    () => ({
      moveTo(selector) {
        wanted.current = selector
        redraw({})
      },
      lose() {
        isLost.current = true
      },
    }),
    [],
  )
}

/** Tells the focus manager if an element has the focus when it is taken away. */
export function useFocusLost(
  place: RefObject<HTMLElement | null>,
  { lose }: Pick<FocusManager, 'lose'>,
): void {
  useLayoutEffect(() => {
    const element = place.current
    return () => {
      if (element?.contains(focusedIn(element))) lose()
    }
  }, [place, lose])
}
