import { type RefObject, useEffect, useRef } from 'react'

/**
 * Focuses what has taken the place of what was pressed, unless the reader is elsewhere by now.
 *
 * @param times how often that has happened; `undefined` while nobody knows: what happened before is
 *   no news
 */
export function useFocusOn(place: RefObject<HTMLElement | null>, times: number | undefined): void {
  const seen = useRef<number>(undefined)
  useEffect(() => {
    if (times === undefined) return
    const isNew = seen.current !== undefined && times > seen.current
    seen.current = times
    if (isNew && place.current !== null && isFocusFree(place.current)) place.current.focus()
  }, [place, times])
}

/** Whether nothing has the focus: what had it is gone. */
export function isFocusFree(place: Element): boolean {
  const { activeElement, body } = document
  const root = place.getRootNode()
  const isInside = root instanceof ShadowRoot && root.activeElement !== null
  const host = root instanceof ShadowRoot ? root.host : null
  return !isInside && (activeElement === null || activeElement === body || activeElement === host)
}
