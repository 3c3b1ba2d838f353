import { lateFile } from '../components/private/lateFile.ts'
import type { SubmitResult } from '../model/draft/submitResult.ts'

type Sending = typeof import('./sending.ts')

/** Loaded with a widget, so that it is there when the connection is not. */
export const lateSending = /* @__PURE__ */ lateFile(() => import('./sending.ts'))

/** Without the file nothing was sent. */
const notSent = { status: 'failed', reason: 'offline' } as const satisfies SubmitResult

/**
 * Sends the draft of a ticket as a form does, and says what came of it. Never rejects.
 *
 * @example
 * widget.addEventListener('ticket-submit', (event) => {
 *   event.respondWith(submitForm('/tickets', event.draft, event))
 * })
 */
export const submitForm: Sending['submitForm'] = async (...request) => {
  const file = await lateSending.load()
  return file ? file.submitForm(...request) : notSent
}

/**
 * Sends fields as a form does, and says what came of it. Never rejects.
 *
 * @example
 * widget.addEventListener('quote-submit', (event) => {
 *   event.respondWith(submitFields('/quotes', event.fields, event))
 * })
 */
export const submitFields: Sending['submitFields'] = async (...request) => {
  const file = await lateSending.load()
  return file ? file.submitFields(...request) : notSent
}
