import type { FormResult } from '../components/TicketWidget/ticketDelivery.ts'
import type { TicketFact } from '../model/submission/ticketRequest.ts'
import type { TicketInput } from '../model/ticket/ticketList.ts'

/** What a page may set on a `<ticket-widget>` as objects. */
export interface TicketData {
  /** The reader's tickets. They win over the attribute while they are set. */
  tickets?: readonly TicketInput[] | undefined
  /** Facts the page knows already. They win over the attribute while they are set. */
  facts?: readonly TicketFact[] | undefined
  /** What came of the form that the page answers. Wins over the attribute while it is set. */
  result?: FormResult | undefined
}
