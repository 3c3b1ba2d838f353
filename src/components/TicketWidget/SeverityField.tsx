import { type ReactNode, useId } from 'react'
import { type TicketSeverity, ticketSeverities } from '../../model/submission/ticketDraft.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import { box } from '../shared/form/choice.css.ts'
import { FieldError } from '../shared/form/FieldError.tsx'
import * as fields from '../shared/form/form.css.ts'

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
    <fieldset className={fields.choices} aria-describedby={error ? errorId : undefined}>
      <legend className={fields.legend}>{ticket.fields.severity}</legend>
      <div className={fields.severities}>
        {ticketSeverities.map((severity) => (
          <label key={severity} className={fields.choice}>
            <input
              type="radio"
              name="severity"
              value={severity}
              checked={severity === value}
              onChange={() => onChange(severity)}
              // There is no radio button that is read only: it says that it cannot be changed.
              aria-disabled={readOnly}
              onClick={(event) => {
                if (readOnly) event.preventDefault()
              }}
              onKeyDown={(event) => {
                if (readOnly && event.key.startsWith('Arrow')) event.preventDefault()
              }}
              className={box}
            />
            <span className={fields.words}>
              <span className={fields.severity}>{ticket.severities[severity]}</span>
              <span className={fields.severityHint}>{ticket.severityHints[severity]}</span>
            </span>
          </label>
        ))}
      </div>
      <FieldError id={errorId}>{error}</FieldError>
    </fieldset>
  )
}
