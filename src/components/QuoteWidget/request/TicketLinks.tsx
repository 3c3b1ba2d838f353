import type { ReferenceFormat } from '../../../model/ticket/referenceFormat.ts'
import { replyMailto } from '../../../model/ticket/replyMailto.ts'
import type { Ticket } from '../../../model/ticket/ticket.ts'
import { safeHref } from '../../../model/values/url.ts'
import { useSupportKit } from '../../SupportKitProvider/SupportKitContext.ts'
import { useQuoteMessages } from '../../SupportKitProvider/useQuoteMessages.ts'
import { looks } from '../../shared/link/actionLink.css.ts'

interface TicketLinksProps {
  ticket: Ticket
  replyTo: string | undefined
  referenceFormat: ReferenceFormat | undefined
  body: string
}

/** Where a request is added to its ticket. */
export function TicketLinks({ ticket, replyTo, referenceFormat, body }: TicketLinksProps) {
  const { linkComponent: Link } = useSupportKit()
  const { quote: messages } = useQuoteMessages()
  const reply =
    replyTo === undefined
      ? undefined
      : replyMailto(ticket, { to: replyTo, format: referenceFormat, body: body.slice(0, 1_500) })
  const portal = safeHref(ticket.url)
  return (
    <>
      {reply !== undefined && (
        <Link href={reply} className={looks.link}>
          {messages.request.reply}
        </Link>
      )}
      {portal !== undefined && (
        <Link href={portal} className={looks.link}>
          {messages.request.openTicket}
        </Link>
      )}
    </>
  )
}
