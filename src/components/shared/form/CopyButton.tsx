import { useRef } from 'react'
import { useFormMessages } from '../../SupportKitProvider/useFormMessages.ts'
import { looks } from '../link/actionLink.css.ts'
import * as styles from './form.css.ts'
import { useCopy } from './useCopy.ts'

interface CopyButtonProps {
  /** What is copied. */
  text: string
  /** The `id` of what the text belongs to, where there are several. */
  describedBy?: string
  children: string
}

/** Copies a text, and says whether it has. */
export function CopyButton({ text: copied, describedBy, children }: CopyButtonProps) {
  const { form } = useFormMessages()
  const place = useRef<HTMLSpanElement>(null)
  const { isCopied, copy } = useCopy(place)
  return (
    <span ref={place} className={styles.copy}>
      <button
        type="button"
        aria-describedby={describedBy}
        className={looks.link}
        onClick={() => copy(copied)}
      >
        {children}
      </button>
      <span role="status" className={styles.copyOutcome}>
        {isCopied === true && form.copied}
        {isCopied === false && (
          <>
            {form.copyFailed} <bdi>{copied}</bdi>
          </>
        )}
      </span>
    </span>
  )
}
