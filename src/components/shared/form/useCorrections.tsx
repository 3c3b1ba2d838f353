import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import type { DraftResult } from '../draft/draftState.ts'
import { ForeignText } from '../text/ForeignText.tsx'
import { focusedIn } from './focusedIn.ts'

interface FormFields<Field extends string> {
  form: RefObject<HTMLFormElement | null>
  /** All fields, in the order they are asked. */
  fields: readonly Field[]
  /** What is wrong with each now, in words. */
  problems: Readonly<Partial<Record<Field, string>>>
  result: DraftResult<string> | undefined
  /** The draft that was thrown away, if one was. */
  discarded: object | undefined
}

/**
 * What is wrong with the fields that were found wrong when the form was to be sent, and still are, and
 * what the portal has said of others. The first one gets the focus.
 */
export function useCorrections<Field extends string>({
  form,
  fields,
  problems,
  result,
  discarded,
}: FormFields<Field>) {
  const [flagged, setFlagged] = useState<readonly Field[]>([])
  const [discardedBefore, setDiscardedBefore] = useState(discarded)
  if (discarded !== discardedBefore) {
    setDiscardedBefore(discarded)
    // Who throws a draft away begins anew.
    if (discarded !== undefined) setFlagged([])
  }
  const [wrongField, setWrongField] = useState<{ readonly name: Field }>()
  const showWrong = (name: Field | undefined) => setWrongField(name && { name })

  // Once it is drawn with what is wrong with it.
  useEffect(() => {
    if (wrongField !== undefined) focusField(form.current, wrongField.name)
  }, [form, wrongField])

  const said = result?.status === 'invalid' ? result.fields : {}
  const errors: Partial<Record<Field, ReactNode>> = {}
  for (const field of fields) {
    const words = said[field]
    const problem = flagged.includes(field) ? problems[field] : undefined
    if (words !== undefined) errors[field] = <ForeignText>{words}</ForeignText>
    if (problem !== undefined) errors[field] = problem
  }

  return {
    errors,
    focus: (field: Field) => focusField(form.current, field),
    /** Whether nothing is wrong; else the reader is told what. */
    check: () => {
      const wrong = fields.filter((field) => problems[field] !== undefined)
      setFlagged(wrong)
      showWrong(wrong[0])
      return wrong.length === 0
    },
    /** Goes to what the portal has found wrong, unless the reader is elsewhere by now. */
    take: (answer: DraftResult<string> | { readonly status: 'accepted' } | undefined) => {
      const isHere = form.current?.contains(focusedIn(form.current))
      if (answer?.status === 'invalid' && isHere) {
        showWrong(fields.find((field) => answer.fields[field]))
      }
    },
  }
}

/** Of radio buttons the one that is checked. */
function focusField(form: HTMLFormElement | null, name: string): void {
  form?.querySelector<HTMLElement>(`[name="${name}"]:is(:checked, :not([type="radio"]))`)?.focus()
}
