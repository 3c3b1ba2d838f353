import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import type { submitForm as submit } from '../components/TicketWidget/submitForm.ts'
import { notSent } from './notSent.ts'

/** Loaded with the widget: the connection may be gone when the reader sends. */
export const lazySubmitForm = /* @__PURE__ */ lazyFile(
  () => import('../components/TicketWidget/submitForm.ts'),
)

/**
 * Posts the draft of a ticket as a form, and returns the result. Never rejects.
 *
 * @example
 * widget.addEventListener('ticket-submit', (event) => {
 *   event.respondWith(submitForm('/tickets', event.draft, event))
 * })
 */
export const submitForm: typeof submit = async (...request) => {
  const file = await lazySubmitForm.load()
  return file ? file.submitForm(...request) : notSent
}
