import type { ReactNode } from 'react'
import * as styles from './terms.css.ts'

/** A name and its value, in a list of them. */
export function TermRow({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.term}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}
