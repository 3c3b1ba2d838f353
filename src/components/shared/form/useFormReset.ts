import { type RefObject, useEffect } from 'react'

/** Calls back when the form around an element is reset: state beside its fields has to follow. */
export function useFormReset(
  place: RefObject<Element | null>,
  onReset: (event: Event) => void,
): void {
  useEffect(() => {
    const form = place.current?.closest('form')
    form?.addEventListener('reset', onReset)
    return () => form?.removeEventListener('reset', onReset)
  })
}
