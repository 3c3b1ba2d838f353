import { type RefObject, useEffect } from 'react'

/** Calls back when the form an element stands in is reset: what is kept beside its fields has to follow. */
export function useFormReset(place: RefObject<Element | null>, onReset: () => void): void {
  useEffect(() => {
    const form = place.current?.closest('form')
    form?.addEventListener('reset', onReset)
    return () => form?.removeEventListener('reset', onReset)
  })
}
