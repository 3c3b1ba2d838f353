import type { ReferenceFormat } from '../../model/ticket/referenceFormat.ts'
import type { Ticket } from '../../model/ticket/ticket.ts'
import type { HeadingLevel } from '../private/headingLevels.ts'
import { TicketCard } from './TicketCard.tsx'
import * as styles from './ticket.css.ts'

interface TicketListProps {
  /** Live ones first. */
  tickets: readonly Ticket[]
  headingLevel: HeadingLevel
  replyTo: string | undefined
  referenceFormat: ReferenceFormat
  /** Opens another ticket that refers to a closed one, where one can be opened. */
  onFollowUp: ((ticket: Ticket) => void) | undefined
}

/** The tickets of a customer about an app. */
export function TicketList({ tickets, onFollowUp, ...rest }: TicketListProps) {
  return (
    <ul className={styles.list}>
      {tickets.map((ticket) => (
        <TicketCard
          key={ticket.reference}
          ticket={ticket}
          onFollowUp={onFollowUp && (() => onFollowUp(ticket))}
          {...rest}
        />
      ))}
    </ul>
  )
}
