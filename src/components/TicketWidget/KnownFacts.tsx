import { useId } from 'react'
import type { TicketRequest } from '../../model/submission/ticketRequest.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import * as fields from '../shared/form/form.css.ts'
import { looks } from '../shared/link/actionLink.css.ts'
import { ForeignText } from '../shared/text/ForeignText.tsx'
import { TermRow } from '../shared/text/TermRow.tsx'
import { terms } from '../shared/text/terms.css.ts'
import * as text from '../shared/text/text.css.ts'
import { knownFacts } from './ticketText.ts'

interface KnownFactsProps {
  request: TicketRequest
  /** Has the draft refer to no other ticket. */
  onForgetReference: () => void
}

/** What goes along without being asked (WCAG 3.3.7). */
export function KnownFacts({ request, onForgetReference }: KnownFactsProps) {
  const { ticket } = useTicketMessages()
  const titleId = useId()
  const facts = knownFacts(request, ticket)
  if (facts.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of terms takes no name, and a fieldset is for fields
    <div role="group" aria-labelledby={titleId} data-part="facts" className={fields.frame}>
      <div id={titleId} className={text.title}>
        {ticket.facts}
      </div>
      <dl className={terms}>
        {facts.map(({ name, label, value }) => (
          <TermRow key={name} name={label}>
            <ForeignText>{value}</ForeignText>
          </TermRow>
        ))}
      </dl>
      {request.refersTo !== undefined && (
        <button type="button" className={looks.link} onClick={onForgetReference}>
          {ticket.withoutRefersTo}
        </button>
      )}
      <div className={text.muted}>{ticket.factsPurpose}</div>
    </div>
  )
}
