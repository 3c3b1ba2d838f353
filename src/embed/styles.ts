/** Where rules belong: the themes match elements of the page, everything else those of the kit. */
type StylePlace = 'page' | 'elements'

/** In the order that decides between them, with gaps where the code that needs them is not there. */
const written: Record<StylePlace, string[]> = { page: [], elements: [] }
const sheets: Partial<Record<StylePlace, CSSStyleSheet>> = {}
let isAwaited = false

/**
 * Takes the rules of a stylesheet. The build calls it where a module imports one, so that rules
 * arrive with the code that needs them.
 *
 * @param order its place among all stylesheets, in whatever order they arrive
 */
export function addStyles(text: string, place: StylePlace, order: number): void {
  if (written[place][order] !== undefined) return
  written[place][order] = text
  if (isAwaited || sheets.elements === undefined) return
  isAwaited = true
  // A file brings several stylesheets: all of them at once, before anything of it is shown.
  queueMicrotask(() => {
    isAwaited = false
    write('page')
    write('elements')
  })
}

/** Gives a shadow root the rules of the kit, those still to come as well, and its page the themes. */
export function adoptStyles(root: ShadowRoot): void {
  // A sheet belongs to one document, and the element may have been moved into another.
  if (root.ownerDocument !== document) return
  adopt(root, 'elements')
  const page = root.host.getRootNode()
  if (page instanceof Document || page instanceof ShadowRoot) adopt(page, 'page')
}

function adopt({ adoptedStyleSheets }: DocumentOrShadowRoot, place: StylePlace): void {
  const sheet = sheets[place] ?? write(place)
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet)
}

function write(place: StylePlace): CSSStyleSheet {
  sheets[place] ??= new CSSStyleSheet()
  sheets[place].replaceSync(written[place].join(''))
  return sheets[place]
}
