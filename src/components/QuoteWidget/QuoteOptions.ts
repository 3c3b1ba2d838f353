import type { QuoteInput } from '../../model/quote/quoteList.ts'
import type { TicketInput } from '../../model/ticket/ticketList.ts'
import type { AnswerQuote, ApproveQuote, RequestQuote } from './quoteDelivery.ts'

/** What the host says of quotes. */
export interface QuoteOptions {
  /**
   * The reader's quotes, or what came of reading each. Those about other apps are left out; of one
   * in several revisions the latest is shown, with what it changes.
   * @default none
   */
  quotes?: readonly QuoteInput[] | undefined
  /**
   * The reader's tickets, or what came of reading each: a quote needs one that is live.
   * @default none
   */
  tickets?: readonly TicketInput[] | undefined
  /**
   * Who approves: the name of the reader, as it is recorded.
   * @default none: it is asked for
   */
  approver?: string | undefined
  /**
   * Asks for a quote, and says what came of it. It should not reject.
   * @default the reader takes the text to the ticket
   */
  onRequest?: RequestQuote | undefined
  /**
   * Takes an approval, with its record, and says what came of it; `postFields` does. It should
   * not reject.
   * @default the reader answers in the portal
   */
  onApprove?: ApproveQuote | undefined
  /**
   * Takes what should be different, and says what came of it.
   * @default the reader answers in the portal
   */
  onRequestChanges?: AnswerQuote | undefined
  /**
   * Takes the reason why a quote is declined, and says what came of it.
   * @default the reader answers in the portal
   */
  onDecline?: AnswerQuote | undefined
  /**
   * Where a ticket is opened first: an address, or `#id` of a ticket widget in the page.
   * @default that of the entitlement
   */
  ticketHref?: string | undefined
  /**
   * E-mail address of the ticket system, which a request goes to where nobody takes it.
   * @default none
   */
  replyTo?: string | undefined
  /**
   * Whose drafts and answers they are: an id of the reader's account, so that nobody else finds them.
   * @default nobody's in particular
   */
  userKey?: string | undefined
}
