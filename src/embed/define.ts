interface KitElementClass extends CustomElementConstructor {
  readonly version: string
}

/**
 * Registers an element, or leaves the one that is there: the page may load the kit twice, or two
 * versions of it. Says so once.
 */
export function defineElement(name: string, element: KitElementClass): void {
  if (typeof customElements === 'undefined') return
  const known = customElements.get(name)
  if (known === undefined) customElements.define(name, element)
  else if (known !== element) {
    const by = 'version' in known ? `version ${known.version}` : 'something else'
    sayOnce(
      `<${name}> is registered already, by ${by}: support-legend-kit ${element.version} leaves it. Load the kit once.`,
    )
  }
}

let isSaid = false

function sayOnce(sentence: string): void {
  if (isSaid) return
  isSaid = true
  // biome-ignore lint/suspicious/noConsole: the one thing nobody else could notice
  console.warn(sentence)
}
