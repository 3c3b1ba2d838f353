import type { submitFields as submit } from '../components/shared/form/submitFields.ts'
import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import { notSent } from './notSent.ts'

/** Loaded with the widget: the connection may be gone when the reader sends. */
export const lazySubmitFields = /* @__PURE__ */ lazyFile(
  () => import('../components/shared/form/submitFields.ts'),
)

/**
 * Posts fields as a form, and returns the result. Never rejects.
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
