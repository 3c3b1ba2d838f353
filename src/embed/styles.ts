/** Themes match elements of the page. All other rules match those of the kit. */
type StylePlace = 'page' | 'elements'

/** By their order, with gaps for stylesheets that are not loaded. */
const sheets: Record<StylePlace, CSSStyleSheet[]> = { page: [], elements: [] }
const roots = new Set<ShadowRoot>()
let isAwaited = false

/**
 * Adds a stylesheet. The build calls it where a module imports one, so that rules arrive with the
 * code that needs them.
 *
 * @param order its number among all stylesheets: files arrive in any order
 */
export function addStyles(text: string, place: StylePlace, order: number): void {
  // Missing on a server, which draws nothing.
  if (sheets[place][order] !== undefined || !globalThis.CSSStyleSheet) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  sheets[place][order] = sheet
  if (isAwaited) return
  isAwaited = true
  // A file brings several stylesheets: all are adopted at once, before anything is shown.
  queueMicrotask(() => {
    isAwaited = false
    roots.forEach(adopt)
  })
}

/** Gives a shadow root the rules of the kit, later ones too, and its page the themes. */
export function adoptStyles(root: ShadowRoot): void {
  roots.add(root)
  adopt(root)
}

/** A root outside the page catches up when it comes back. */
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

/** Any ancestor may set a theme, outside of shadow roots too. */
function adoptThemes(page: Node): void {
  const isInside = page instanceof ShadowRoot
  if (!isInside && !(page instanceof Document)) return
  for (const sheet of sheets.page.flat()) {
    if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets.push(sheet)
  }
  if (isInside) adoptThemes(page.host.getRootNode())
}
