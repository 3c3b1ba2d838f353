import type { TicketFact } from '../../model/submission/ticketRequest.ts'
import type { TicketInput } from '../../model/ticket/ticketList.ts'
import type { FormResult, SubmitTicket } from './ticketDelivery.ts'

/** What the host says of tickets. */
export interface TicketOptions {
  /**
   * The reader's tickets, or what came of reading each. Those about other apps are left out.
   * @default none
   */
  tickets?: readonly TicketInput[] | undefined
  /**
   * Facts the page knows already: shown and sent, never asked. The app and the edition are always
   * among them.
   * @default none
   */
  facts?: readonly TicketFact[] | undefined
  /**
   * E-mail address of the reader, to begin with.
   * @default none: it is asked for
   */
  contact?: string | undefined
  /**
   * Sends a draft, and says what came of it; `submitTicket` does. It should not reject.
   * @default the reader takes the text to the portal
   */
  onTicketSubmit?: SubmitTicket | undefined
  /**
   * Address that a form posts the draft to, where there is no `onTicketSubmit`: the page is left.
   * @default none
   */
  action?: string | undefined
  /**
   * Fields of that form beside those of the draft: the token against forged requests, say.
   * @default none
   */
  formFields?: Readonly<Record<string, string>> | undefined
  /**
   * What came of the form that this page answers, with the `idempotencyKey` it was posted with: the
   * draft is done with, or corrected.
   * @default none
   */
  result?: FormResult | undefined
  /**
   * E-mail address of the ticket system, which replies go to.
   * @default none: replies are made in the portal
   */
  replyTo?: string | undefined
  /**
   * Where a Level III quote for a live ticket is asked for: an address, or `#id` of a quote widget in
   * the page.
   * @default none: nothing leads there
   */
  quoteHref?: string | undefined
  /**
   * Whose draft it is: an id of the reader's account, so that nobody else finds it.
   * @default nobody's in particular
   */
  userKey?: string | undefined
}
