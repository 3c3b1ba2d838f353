import { useRef, useState } from 'react'
import { useFormMessages } from '../../SupportKitProvider/useFormMessages.ts'
import { looks } from '../actionLink.css.ts'
import { copyText } from './copyText.ts'
import * as styles from './form.css.ts'

interface CopyButtonProps {
  /** What is copied. */
  text: string
  children: string
}

/** Copies a text, and says whether it has. */
export function CopyButton({ text: copied, children }: CopyButtonProps) {
  const { form } = useFormMessages()
  const [isCopied, setIsCopied] = useState<boolean>()
  const place = useRef<HTMLSpanElement>(null)
  return (
    <span ref={place} className={styles.copy}>
      <button
        type="button"
        className={looks.link}
        onClick={() => {
          // Said again if it is pressed again.
          setIsCopied(undefined)
          if (place.current === null) return
          void copyText(copied, place.current).then(setIsCopied)
        }}
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
