import { lateFile } from '../components/private/lateFile.ts'
import { notSent } from './notSent.ts'

type SubmitForm = typeof import('../components/TicketWidget/submitForm.ts')['submitForm']

/** Loaded with the widget, so that it is there when the connection is not. */
export const lateSubmitForm = /* @__PURE__ */ lateFile(
  () => import('../components/TicketWidget/submitForm.ts'),
)

/**
 * Sends the draft of a ticket as a form does, and says what came of it. Never rejects.
 *
 * @example
 * widget.addEventListener('ticket-submit', (event) => {
 *   event.respondWith(submitForm('/tickets', event.draft, event))
 * })
 */
export const submitForm: SubmitForm = async (...request) => {
  const file = await lateSubmitForm.load()
  return file ? file.submitForm(...request) : notSent
}
