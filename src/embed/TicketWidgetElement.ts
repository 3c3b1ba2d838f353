import { lazyElement } from './describedElement.ts'
import { ticketWidget } from './descriptors/ticketWidget.ts'

/**
 * `<ticket-widget>`: a ticket about an app, from the question whether one can be opened to the reply.
 *
 * @example
 * <ticket-widget app-name="Content Filter" supported="8" reply-to="support@example.com"></ticket-widget>
 */
export class TicketWidgetElement extends lazyElement(
  ticketWidget,
  'ticket',
  () => import('./drawTicketWidget.ts'),
) {}
