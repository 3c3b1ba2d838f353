import { lateFile } from '../components/private/lateFile.ts'
import type { FormAnswer } from '../components/TicketWidget/delivery.ts'
import type { TicketInput } from '../model/ticket/ticketInput.ts'
import type { TicketFact } from '../model/ticket/ticketRequest.ts'
import { type DrawFile, KitElement } from './KitElement.ts'

const late = /* @__PURE__ */ lateFile(() => import('./drawTicketWidget.ts'))

/** What a page may set as objects. */
export interface TicketData {
  /** The reader's tickets. They win over the attribute while they are set. */
  tickets?: readonly TicketInput[] | undefined
  /** What is known already. Wins over the attribute while it is set. */
  facts?: readonly TicketFact[] | undefined
  /** What came of the form that the page answers. Wins over the attribute while it is set. */
  result?: FormAnswer | undefined
}

/**
 * `<ticket-widget>`: a ticket about an app, from the question whether one can be opened to the reply.
 *
 * @example
 * <ticket-widget app-name="Content Filter" supported="8" reply-to="support@example.com"></ticket-widget>
 */
export class TicketWidgetElement extends KitElement implements TicketData {
  static readonly observedAttributes = [
    ...KitElement.widgetAttributes,
    ...['facts', 'result', 'contact', 'action', 'takes-tickets', 'quote-href'],
  ]

  declare tickets: TicketData['tickets']
  declare facts: TicketData['facts']
  declare result: TicketData['result']

  protected override readonly texts = 'ticket'
  protected override readonly lateDraw: DrawFile = late
}
