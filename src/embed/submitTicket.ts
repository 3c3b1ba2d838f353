import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import type { submitTicket as submit } from '../components/TicketWidget/submitTicket.ts'
import { notSent } from './notSent.ts'

/** Loaded with the widget, so that it is there when the connection is not. */
export const lazySubmitTicket = /* @__PURE__ */ lazyFile(
  () => import('../components/TicketWidget/submitTicket.ts'),
)

/**
 * Sends the draft of a ticket as a form does, and says what came of it. Never rejects.
 *
 * @example
 * widget.addEventListener('ticket-submit', (event) => {
 *   event.respondWith(submitTicket('/tickets', event.draft, event))
 * })
 */
export const submitTicket: typeof submit = async (...request) => {
  const file = await lazySubmitTicket.load()
  return file ? file.submitTicket(...request) : notSent
}
