import { lateFile } from '../components/private/lateFile.ts'
import type { QuoteInput } from '../model/quote/quoteInput.ts'
import type { TicketInput } from '../model/ticket/ticketInput.ts'
import { type DrawFile, KitElement } from './KitElement.ts'

const late = /* @__PURE__ */ lateFile(() => import('./drawQuoteWidget.ts'))

/** What a page may set as objects. */
export interface QuoteData {
  /** The reader's quotes. They win over the attribute while they are set. */
  quotes?: readonly QuoteInput[] | undefined
  /** The reader's tickets. They win over the attribute while they are set. */
  tickets?: readonly TicketInput[] | undefined
}

/**
 * `<quote-widget>`: Level III support for an app, agreed before it starts.
 *
 * @example
 * <quote-widget app-name="Content Filter" supported="16" takes-quotes></quote-widget>
 */
export class QuoteWidgetElement extends KitElement implements QuoteData {
  static readonly observedAttributes = [
    ...KitElement.widgetAttributes,
    ...['quotes', 'approver', 'takes-quotes', 'ticket-href'],
  ]

  declare quotes: QuoteData['quotes']
  declare tickets: QuoteData['tickets']

  protected override readonly texts = 'quote'
  protected override readonly lateDraw: DrawFile = late
}
