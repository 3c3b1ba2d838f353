import { color } from '../../../theme/properties.ts'

/** The ring round what has the focus. @param outlineOffset in pixels */
export function focusRing(outlineOffset = 2) {
  return { outline: `2px solid ${color('focus')}`, outlineOffset } as const
}
