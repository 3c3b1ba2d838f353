import { type RefObject, useEffect, useId, useRef } from 'react'
import { useFocusLost } from '../../shared/form/useFocusLost.ts'

/** What the form of an answer is drawn with, and its heading: the one has the name of the other. */
interface Step {
  readonly form: RefObject<HTMLFormElement | null>
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly headingId: string
}

/** The form of an answer: focused when it is begun, as what was pressed is gone. */
export function useStep(takesFocus: boolean, isFocusLost: RefObject<boolean>): Step {
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusLost(form, isFocusLost)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return { form, heading, headingId: useId() }
}
