import { type ReactNode, useId } from 'react'
import { type TicketSeverity, ticketSeverities } from '../../model/ticket/ticketDraft.ts'
import { box } from '../private/choice.css.ts'
import * as styles from '../private/form/form.css.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'

interface SeverityFieldProps {
  value: TicketSeverity
  error: ReactNode
  readOnly: boolean
  onChange: (severity: TicketSeverity) => void
}

/** How bad it is, each choice with what it means. */
export function SeverityField({ value, error, readOnly, onChange }: SeverityFieldProps) {
  const { ticket } = useTicketMessages()
  const errorId = useId()
  return (
    <fieldset className={styles.choices} aria-describedby={error ? errorId : undefined}>
      <legend className={styles.legend}>{ticket.fields.severity}</legend>
      <div className={styles.severities}>
        {ticketSeverities.map((severity) => (
          <label key={severity} className={styles.choice}>
            <input
              type="radio"
              name="severity"
              value={severity}
              checked={severity === value}
              onChange={() => onChange(severity)}
              // There is no radio button that is read only.
              onClick={(event) => {
                if (readOnly) event.preventDefault()
              }}
              onKeyDown={(event) => {
                if (readOnly && event.key.startsWith('Arrow')) event.preventDefault()
              }}
              className={box}
            />
            <span className={styles.words}>
              <span className={styles.severity}>{ticket.severities[severity]}</span>
              <span className={styles.severityHint}>{ticket.severityHints[severity]}</span>
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <div id={errorId} data-part="error" className={styles.error}>
          {error}
        </div>
      ) : null}
    </fieldset>
  )
}
