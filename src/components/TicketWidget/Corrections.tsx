import { fillMessage, getFormatter } from '../../messages/format.ts'
import { type TicketField, ticketFields } from '../../model/ticket/ticketDraft.ts'
import { looks } from '../private/actionLink.css.ts'
import * as text from '../private/text.css.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import type { FieldErrors } from './fieldErrors.tsx'
import * as styles from './form.css.ts'

interface CorrectionsProps {
  errors: FieldErrors
  onSelect: (field: TicketField) => void
}

/** The fields that need a correction, with what is wrong; a press goes to the field. */
export function Corrections({ errors, onSelect }: CorrectionsProps) {
  const { formatLocale } = useSupportKit()
  const { ticket } = useTicketMessages()
  const wrong = ticketFields.filter((field) => errors[field])
  const { number, plural } = getFormatter(formatLocale)
  return (
    <div role="status" data-part="corrections">
      {wrong.length > 0 && (
        <div className={styles.corrections}>
          <div className={text.title}>
            {fillMessage(plural(ticket.corrections, wrong.length), { count: number(wrong.length) })}
          </div>
          <ul className={styles.correctionList}>
            {wrong.map((field) => (
              <li key={field}>
                <button type="button" className={looks.link} onClick={() => onSelect(field)}>
                  {ticket.fields[field]}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
