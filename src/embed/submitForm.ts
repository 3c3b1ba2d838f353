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
  try {
    const file = await import('../components/TicketWidget/submitForm.ts')
    return await file.submitForm(...request)
  } catch {
    return { status: 'failed', reason: 'offline' }
  }
}
