import { type RefObject, useLayoutEffect, useState } from 'react'
import { pageLocalesAt, watchPageLocales } from './pageLocales.ts'

/**
 * The locales that the place of an element asks for, or `undefined` while they are not wanted, or
 * not known: on a server, and while its markup is hydrated.
 */
export function usePageLocales(
  place: RefObject<Element | null>,
  wanted: boolean,
): readonly string[] | undefined {
  const [locales, setLocales] = useState<readonly string[]>()
  // Before paint: the reader never sees another language first.
  useLayoutEffect(() => {
    if (!wanted) return
    const read = () => {
      if (place.current === null) return
      const found = pageLocalesAt(place.current)
      setLocales((known) => (known?.join() === found.join() ? known : found))
    }
    read()
    return watchPageLocales(read)
  }, [place, wanted])
  return wanted ? locales : undefined
}
