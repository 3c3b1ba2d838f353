import { type RefObject, useEffect } from 'react'

/** Focuses what has taken the place of what was pressed, unless the reader is elsewhere by now. */
export function useFocusOn(place: RefObject<HTMLElement | null>, times: number): void {
  useEffect(() => {
    if (times > 0 && place.current !== null && isFocusFree(place.current)) place.current.focus()
  }, [place, times])
}

function isFocusFree(place: Element): boolean {
  const { activeElement, body } = document
  const root = place.getRootNode()
  const isInside = root instanceof ShadowRoot && root.activeElement !== null
  const host = root instanceof ShadowRoot ? root.host : null
  return !isInside && (activeElement === null || activeElement === body || activeElement === host)
}
