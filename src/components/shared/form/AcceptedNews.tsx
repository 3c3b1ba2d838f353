import { useRef } from 'react'
import * as card from '../layout/card.css.ts'
import * as text from '../text/text.css.ts'
import { useFocusOn } from './useFocusOn.ts'

interface AcceptedNewsProps {
  /** How many drafts have arrived; `undefined` while nobody knows. */
  times: number | undefined
  /** What is said of the last one. */
  children: string | undefined
}

/** Says that a draft has arrived. Focused then: it has taken the place of the form. */
export function AcceptedNews({ times, children }: AcceptedNewsProps) {
  const place = useRef<HTMLDivElement>(null)
  useFocusOn(place, times)
  return (
    <div ref={place} role="status" tabIndex={-1} data-part="accepted" className={card.news}>
      {children !== undefined && <div className={text.paragraph}>{children}</div>}
    </div>
  )
}
