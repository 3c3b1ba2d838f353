import type { QuoteSubmitEvent } from '../QuoteSubmitEvent.ts'
import type { Attributes } from './attributes.ts'
import { type AppEvents, appAttributes, widgetAttributes } from './shared.ts'

/**
 * Level III support for an app, agreed before it starts: what it may cost, the request, and each
 * quote from the offer through the approval to the work done.
 */
export const quoteWidget = {
  ...appAttributes,
  ...widgetAttributes,
  /**
   * The reader’s quotes as a JSON list, as `parseQuote` reads them. Of several revisions the latest
   * is shown, with its changes.
   * @default none
   */
  quotes: 'object',
  /**
   * The name of the reader who approves, as it is recorded.
   * @default none: it is asked for
   */
  approver: 'text',
  /**
   * The page takes requests and answers, on `quote-submit`.
   * @default false: they are given in the portal, or in the ticket
   */
  'takes-quotes': 'boolean',
  /**
   * Where a ticket is opened first: an address, or `#id` of a `<ticket-widget>` in the page.
   * @default that of the entitlement
   */
  'ticket-href': 'text',
} as const satisfies Attributes

/** Events of `<quote-widget>`. */
export interface QuoteWidgetEvents extends AppEvents {
  /**
   * The reader requests a quote or answers one, if `takes-quotes` is set: `submission`, `fields`,
   * `idempotencyKey`, `signal`. Answer with `event.respondWith(promise)`.
   */
  'quote-submit': QuoteSubmitEvent
}
