import { type RefObject, useLayoutEffect } from 'react'
import { focusedIn } from './focusedIn.ts'

/**
 * Remembers that the focus was in something when that was taken away.
 *
 * @param isLost set to true then
 */
export function useFocusLost(
  place: RefObject<HTMLElement | null>,
  isLost: RefObject<boolean>,
): void {
  useLayoutEffect(() => {
    const element = place.current
    return () => {
      if (element?.contains(focusedIn(element))) isLost.current = true
    }
  }, [place, isLost])
}
