import type { submitFields as submit } from '../components/shared/form/submitFields.ts'
import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import { notSent } from './notSent.ts'

/** Loaded with the widget, so that it is there when the connection is not. */
export const lazySubmitFields = /* @__PURE__ */ lazyFile(
  () => import('../components/shared/form/submitFields.ts'),
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
  const file = await lazySubmitFields.load()
  return file ? file.submitFields(...request) : notSent
}
