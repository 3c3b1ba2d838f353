type SubmitForm = typeof import('../components/TicketWidget/submitForm.ts')['submitForm']

/**
 * Sends a draft as a form does, and says what came of it. Never rejects. Its file is loaded when a
 * ticket is sent.
 *
 * @example
 * widget.addEventListener('ticket-submit', (event) => {
 *   event.respondWith(submitForm('/tickets', event.draft, event))
 * })
 */
export const submitForm: SubmitForm = async (...request) => {
  const file = await import('../components/TicketWidget/submitForm.ts').catch(() => undefined)
  // Without the file nothing was sent.
  return file ? file.submitForm(...request) : { status: 'failed', reason: 'offline' }
}
