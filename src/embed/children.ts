const listeners = new WeakMap<Node, () => void>()

/** One for all elements: a page may have thousands, and few have children. */
let observer: MutationObserver | undefined

/** Calls back when the children of an element, or what they say, change. */
export function watchChildren(element: Element, listener: () => void): void {
  listeners.set(element, listener)
  observer ??= new MutationObserver((records) => {
    for (const { target } of records) listenerAbove(target)?.()
  })
  observer.observe(element, { childList: true, characterData: true, subtree: true })
}

function listenerAbove(node: Node): (() => void) | undefined {
  for (let above: Node | null = node; above !== null; above = above.parentNode) {
    const listener = listeners.get(above)
    if (listener !== undefined) return listener
  }
  return undefined
}

/** True if the server has put something into the element to be shown until there is better. */
export function hasMarkup(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? !/^(script|style|template|input)$/.test(node.localName)
      : node instanceof Text && node.data.trim() !== '',
  )
}
