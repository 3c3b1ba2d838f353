import type { ReactNode } from 'react'
import { fillMessage, getFormatter } from '../../../messages/format.ts'
import { useSupportKit } from '../../SupportKitProvider/SupportKitContext.ts'
import { useFormMessages } from '../../SupportKitProvider/useFormMessages.ts'
import { looks } from '../link/actionLink.css.ts'
import * as text from '../text/text.css.ts'
import * as styles from './form.css.ts'

interface CorrectionsProps<Field extends string> {
  /** All fields, in the order they are asked. */
  fields: readonly Field[]
  labels: Readonly<Record<Field, string>>
  errors: Readonly<Partial<Record<Field, ReactNode>>>
  onSelect: (field: Field) => void
}

/** The fields that need a correction, with what is wrong; a press goes to the field. */
export function Corrections<Field extends string>({
  labels,
  fields,
  errors,
  onSelect,
}: CorrectionsProps<Field>) {
  const { formatLocale } = useSupportKit()
  const { form } = useFormMessages()
  const wrong = fields.filter((field) => errors[field])
  const { number, plural } = getFormatter(formatLocale)
  return (
    <div data-part="corrections" className={wrong.length > 0 ? styles.corrections : undefined}>
      {/* Only the count: the list would be read out again after each correction. */}
      <div role="status" className={text.title}>
        {wrong.length > 0 &&
          fillMessage(plural(form.corrections, wrong.length), { count: number(wrong.length) })}
      </div>
      {wrong.length > 0 && (
        <ul className={styles.correctionList}>
          {wrong.map((field) => (
            <li key={field}>
              <button type="button" className={looks.link} onClick={() => onSelect(field)}>
                {labels[field]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
