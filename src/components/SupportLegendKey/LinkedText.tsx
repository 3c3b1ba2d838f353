import { mailtoHref } from '../../model/policy/url.ts'
import * as styles from '../private/actionLink.css.ts'

interface LinkedTextProps {
  children: string
}

/** A text of the host, whose e-mail addresses are links. */
export function LinkedText({ children }: LinkedTextProps) {
  // Words and addresses take turns.
  return children.split(address).map((part, index) => {
    const href = index % 2 === 1 ? mailtoHref(part) : undefined
    return href === undefined ? (
      part
    ) : (
      <a key={index} href={href} className={styles.link}>
        {part}
      </a>
    )
  })
}

// A full stop after an address belongs to the sentence.
const address = /([^\s<>()@,;:]+@[^\s<>()@,;:]*[^\s<>()@,;:.])/
