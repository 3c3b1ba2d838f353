/** Where rules belong: the themes match elements of the page, everything else those of the kit. */
type StylePlace = 'page' | 'elements'

const written: Record<StylePlace, string[]> = { page: [], elements: [] }
const sheets: Record<StylePlace, CSSStyleSheet[]> = { page: [], elements: [] }
const roots = new Set<ShadowRoot>()
let isAwaited = false

/**
 * Takes the rules of a stylesheet. The build calls it where a module imports one, so that rules
 * arrive with the code that needs them.
 */
export function addStyles(text: string, place: StylePlace): void {
  written[place].push(text)
  if (isAwaited || roots.size === 0) return
  isAwaited = true
  // A file brings several stylesheets: one for all of them, before anything of it is shown.
  queueMicrotask(() => {
    isAwaited = false
    for (const root of roots) adopt(root)
  })
}

/** Gives a shadow root the rules of the kit, those still to come as well, and its page the themes. */
export function adoptStyles(root: ShadowRoot): void {
  roots.add(root)
  adopt(root)
}

/** A root outside the page gets what it misses when it comes back. */
export function leaveStyles(root: ShadowRoot): void {
  roots.delete(root)
}

function adopt(root: ShadowRoot): void {
  // A sheet belongs to one document, and the element may have been moved into another.
  if (root.ownerDocument !== document) return
  const own = sheetsFor('elements')
  if (root.adoptedStyleSheets.length !== own.length) root.adoptedStyleSheets = own
  const page = root.host.getRootNode()
  if (page instanceof Document || page instanceof ShadowRoot) {
    for (const sheet of sheetsFor('page')) {
      if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets.push(sheet)
    }
  }
}

function sheetsFor(place: StylePlace): CSSStyleSheet[] {
  if (written[place].length > 0) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(written[place].join(''))
    written[place].length = 0
    sheets[place].push(sheet)
  }
  return sheets[place]
}
