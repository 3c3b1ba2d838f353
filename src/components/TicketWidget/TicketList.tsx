import { fillMessage, getFormatter } from '../../messages/format.ts'
import type { ReferenceFormat } from '../../model/ticket/referenceFormat.ts'
import type { Ticket } from '../../model/ticket/ticket.ts'
import type { ListedTickets } from '../../model/ticket/ticketList.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import * as card from '../shared/layout/card.css.ts'
import * as layout from '../shared/layout/layout.css.ts'
import type { HeadingLevel } from '../shared/text/headingLevels.ts'
import { headingTags } from '../shared/text/headingTags.ts'
import * as text from '../shared/text/text.css.ts'
import { TicketCard } from './TicketCard.tsx'

interface TicketListProps {
  known: ListedTickets
  headingLevel: HeadingLevel
  replyTo: string | undefined
  referenceFormat: ReferenceFormat | undefined
  quoteHref: string | undefined
  /** Opens another ticket that follows a closed one, where one can be opened. */
  onFollowUp?: ((ticket: Ticket) => void) | undefined
}

/** The tickets of a customer, with their heading; nothing if there are none. */
export function TicketList({
  known: { tickets, unreadable },
  headingLevel,
  replyTo,
  referenceFormat,
  quoteHref,
  onFollowUp,
}: TicketListProps) {
  const { formatLocale } = useSupportKit()
  const { ticket: messages } = useTicketMessages()
  const { number, plural } = getFormatter(formatLocale)
  const Heading = headingTags[headingLevel]
  if (tickets.length === 0 && unreadable === 0) return null
  return (
    <div>
      <Heading className={layout.heading}>{messages.tickets}</Heading>
      {unreadable > 0 && (
        <div className={text.muted}>
          {fillMessage(plural(messages.unreadable, unreadable), { count: number(unreadable) })}
        </div>
      )}
      <ul className={card.list}>
        {tickets.map((ticket) => (
          <TicketCard
            key={ticket.reference}
            ticket={ticket}
            headingLevel={headingLevel}
            replyTo={replyTo}
            referenceFormat={referenceFormat}
            quoteHref={quoteHref}
            onFollowUp={onFollowUp && (() => onFollowUp(ticket))}
          />
        ))}
      </ul>
    </div>
  )
}
