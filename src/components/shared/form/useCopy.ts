import { type RefObject, useState } from 'react'
import { copyText } from './copyText.ts'

interface Copy {
  /** Whether it worked; `undefined` before, and for a moment when it is done again: said again then. */
  readonly isCopied: boolean | undefined
  readonly copy: (text: string) => void
}

/**
 * Copies texts, and knows whether that worked.
 *
 * @param place where a field may stand for a moment
 */
export function useCopy(place: RefObject<Element | null>, wasCopied?: boolean): Copy {
  const [isCopied, setIsCopied] = useState(wasCopied)
  const copy = (text: string) => {
    setIsCopied(undefined)
    if (place.current !== null) void copyText(text, place.current).then(setIsCopied)
  }
  return { isCopied, copy }
}
