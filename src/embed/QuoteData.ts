import type { QuoteInput } from '../model/quote/quoteList.ts'
import type { TicketInput } from '../model/ticket/ticketList.ts'

/** What a page may set on a `<quote-widget>` as objects. */
export interface QuoteData {
  /** The reader's quotes. They win over the attribute while they are set. */
  quotes?: readonly QuoteInput[] | undefined
  /** The reader's tickets. They win over the attribute while they are set. */
  tickets?: readonly TicketInput[] | undefined
}
