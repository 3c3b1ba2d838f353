import type { submitFields as submit } from '../components/private/form/submitFields.ts'
import { lateFile } from '../components/private/lateFile.ts'
import { notSent } from './notSent.ts'

/** Loaded with the widget, so that it is there when the connection is not. */
export const lateSubmitFields = /* @__PURE__ */ lateFile(
  () => import('../components/private/form/submitFields.ts'),
)

/**
 * Sends fields as a form does, and says what came of it. Never rejects.
 *
 * @example
 * widget.addEventListener('quote-submit', (event) => {
 *   event.respondWith(submitFields('/quotes', event.fields, event))
 * })
 */
export const submitFields: typeof submit = async (...request) => {
  const file = await lateSubmitFields.load()
  return file ? file.submitFields(...request) : notSent
}
