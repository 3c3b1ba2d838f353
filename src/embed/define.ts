import { lazyFile } from '../components/shared/lazy/lazyFile.ts'

interface KitElementClass extends CustomElementConstructor {
  readonly version: string
}

const lazyWarning = /* @__PURE__ */ lazyFile(() => import('./warnOfSecondKit.ts'))

/**
 * Registers an element, or leaves the one that is there: the page may load the kit twice, or two
 * versions of it.
 */
export function defineElement(name: string, element: KitElementClass): void {
  if (typeof customElements === 'undefined') return
  const known = customElements.get(name)
  if (known === undefined) customElements.define(name, element)
  else if (known !== element) {
    void lazyWarning.load().then((file) => file?.warnOfSecondKit(name, known, element.version))
  }
}
