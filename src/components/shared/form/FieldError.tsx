import type { ReactNode } from 'react'
import * as styles from './form.css.ts'

interface FieldErrorProps {
  id?: string
  /** What is wrong with the field, if anything is. */
  children: ReactNode
}

/** What is wrong with a field, below it. */
export function FieldError({ id, children }: FieldErrorProps) {
  return children ? (
    <div id={id} data-part="error" className={styles.error}>
      {children}
    </div>
  ) : null
}
