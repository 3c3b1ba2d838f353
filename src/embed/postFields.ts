import type { postFields as submit } from '../components/shared/form/postFields.ts'
import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import { notSent } from './notSent.ts'

/** Loaded with the widget, so that it is there when the connection is not. */
export const lazyPostFields = /* @__PURE__ */ lazyFile(
  () => import('../components/shared/form/postFields.ts'),
)

/**
 * Sends fields as a form does, and says what came of it. Never rejects.
 *
 * @example
 * widget.addEventListener('quote-submit', (event) => {
 *   event.respondWith(postFields('/quotes', event.fields, event))
 * })
 */
export const postFields: typeof submit = async (...request) => {
  const file = await lazyPostFields.load()
  return file ? file.postFields(...request) : notSent
}
