import type { TicketSubmitEvent } from '../TicketSubmitEvent.ts'
import type { Attributes } from './attributes.ts'
import { type AppEvents, appAttributes, quoteLinkAttributes, widgetAttributes } from './shared.ts'

/**
 * A ticket about an app: why none can be opened, the draft, the live tickets, the closed ones. Its
 * form also sends hidden inputs inside the element.
 */
export const ticketWidget = {
  ...appAttributes,
  ...widgetAttributes,
  ...quoteLinkAttributes,
  /**
   * What the page knows already, as a JSON list of `{ name, label, value }`: shown and sent, never
   * asked.
   * @default none: the app and the edition are known anyway
   */
  facts: 'object',
  /** E-mail address of the reader, to begin with. */
  contact: 'text',
  /**
   * Address that a form posts the draft to. The browser leaves the page.
   * @default none: the reader takes the text to the portal
   */
  action: 'text',
  /**
   * The result of that form, as JSON: `{ status, idempotencyKey }`, with the `reference` of a
   * ticket that was `accepted`, or the `fields` of a draft that is `invalid`.
   */
  result: 'object',
  /**
   * The page sends tickets, on `ticket-submit`.
   * @default false
   */
  'takes-tickets': 'boolean',
} as const satisfies Attributes

/** Events of `<ticket-widget>`. */
export interface TicketWidgetEvents extends AppEvents {
  /**
   * The reader sends a ticket, if `takes-tickets` is set: `draft`, `idempotencyKey`, `signal`.
   * Answer with `event.respondWith(promise)`.
   */
  'ticket-submit': TicketSubmitEvent
}
