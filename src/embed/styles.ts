/** Where rules belong: the themes match elements of the page, everything else those of the kit. */
type StylePlace = 'page' | 'elements'

/** By their order, with gaps where the code that needs them is not there. */
const sheets: Record<StylePlace, CSSStyleSheet[]> = { page: [], elements: [] }
const roots = new Set<ShadowRoot>()
let isAwaited = false

/**
 * Takes the rules of a stylesheet. The build calls it where a module imports one, so that rules
 * arrive with the code that needs them.
 *
 * @param order its number among all stylesheets: it decides between rules, not who came first
 */
export function addStyles(text: string, place: StylePlace, order: number): void {
  // A server has none, and draws nothing.
  if (sheets[place][order] !== undefined || !globalThis.CSSStyleSheet) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  sheets[place][order] = sheet
  if (isAwaited) return
  isAwaited = true
  // A file brings several stylesheets: all of them at once, before anything of it is shown.
  queueMicrotask(() => {
    isAwaited = false
    roots.forEach(adopt)
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
  // Without the gaps.
  const own = sheets.elements.flat()
  if (root.adoptedStyleSheets.length !== own.length) root.adoptedStyleSheets = own
  adoptThemes(root.host.getRootNode())
}

/** A theme may be asked for by any ancestor, beyond shadow roots too. */
function adoptThemes(page: Node): void {
  const isInside = page instanceof ShadowRoot
  if (!isInside && !(page instanceof Document)) return
  for (const sheet of sheets.page.flat()) {
    if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets.push(sheet)
  }
  if (isInside) adoptThemes(page.host.getRootNode())
}
