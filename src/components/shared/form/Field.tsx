import { type ReactNode, useId } from 'react'
import * as text from '../text/text.css.ts'
import { FieldError } from './FieldError.tsx'
import * as styles from './form.css.ts'

interface FieldProps {
  label: string
  /** Said behind the label. */
  note?: string | undefined
  hint: string
  error: ReactNode
  isRequired?: boolean
  /** The control, which gets what belongs to it. */
  children: (control: ControlProps) => ReactNode
}

/** What ties a control to its words (WCAG 3.3.1, 3.3.2). */
interface ControlProps {
  id: string
  'aria-describedby': string
  'aria-invalid': boolean
  /** Not `required`: Firefox would call an empty field invalid before anything is wrong. */
  'aria-required': boolean
}

/** A field with its label, what to put into it, and what is wrong with it. */
export function Field({ label, note, hint, error, isRequired = false, children }: FieldProps) {
  const id = useId()
  const isWrong = Boolean(error)
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {note !== undefined && <span className={styles.note}> {note}</span>}
      </label>
      <div id={`${id}-hint`} className={text.muted}>
        {hint}
      </div>
      {children({
        id,
        'aria-describedby': isWrong ? `${id}-error ${id}-hint` : `${id}-hint`,
        'aria-invalid': isWrong,
        'aria-required': isRequired,
      })}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  )
}
