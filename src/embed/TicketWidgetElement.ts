import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import { type DrawFile, KitElement } from './KitElement.ts'
import type { TicketData } from './TicketData.ts'

const lazy = /* @__PURE__ */ lazyFile(() => import('./drawTicketWidget.ts'))

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
  protected override readonly lazyDraw: DrawFile<this> = lazy
}
