import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { appElement, drawLazily } from './describedElement.ts'
import { ticketWidget } from './descriptors/ticketWidget.ts'

const lazy = /* @__PURE__ */ lazyFile(() => import('./drawTicketWidget.ts'))

/**
 * `<ticket-widget>`: a ticket about an app, from the question whether one can be opened to the reply.
 *
 * @example
 * <ticket-widget app-name="Content Filter" supported="8" reply-to="support@example.com"></ticket-widget>
 */
export class TicketWidgetElement extends appElement(ticketWidget) {
  protected override readonly texts = 'ticket'

  protected override drawContent(policy: PolicyInput | undefined) {
    return drawLazily(lazy, this, policy)
  }
}
