/**
 * The locales a place of a page asks for: that of the closest `lang`, also of one outside a shadow
 * root, or those of the browser.
 */
export function pageLocalesAt(place: Element): readonly string[] {
  for (let element: Element | null = place; element !== null; ) {
    const declared = element.closest('[lang]')?.getAttribute('lang')
    // An empty one says that the language is not known.
    if (declared !== undefined && declared !== null) return declared ? [declared] : browserLocales()
    const root: Node = element.getRootNode()
    element = root instanceof ShadowRoot ? root.host : null
  }
  const { lang } = document.documentElement
  return lang ? [lang] : browserLocales()
}

function browserLocales(): readonly string[] {
  return navigator.languages
}

const listeners = new Set<() => void>()

/** One for all that listen. */
let observer: MutationObserver | undefined

/** Calls back when a page changes a `lang`. Returns how to end that. */
export function watchPageLocales(listener: () => void): () => void {
  listeners.add(listener)
  observer ??= new MutationObserver(() => {
    for (const call of listeners) call()
  })
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] })
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) observer?.disconnect()
  }
}
