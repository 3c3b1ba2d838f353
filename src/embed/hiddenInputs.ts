import { reservedFields } from '../model/submission/ticketRequest.ts'

const prepared = new WeakSet<ShadowRoot>()

/** Sends the hidden inputs inside an element with the form in its shadow root. */
export function sendHiddenInputs({ shadowRoot, children }: Element): void {
  if (shadowRoot === null || prepared.has(shadowRoot)) return
  prepared.add(shadowRoot)
  // Read when the form is posted: the page may renew a token.
  shadowRoot.addEventListener('formdata', (event) => {
    if (!(event instanceof FormDataEvent)) return
    for (const child of children) {
      const isField = child instanceof HTMLInputElement && child.type === 'hidden'
      if (isField && child.name !== '' && !reservedFields.includes(child.name)) {
        event.formData.set(child.name, child.value)
      }
    }
  })
}
