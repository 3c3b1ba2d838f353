/** What a store hears of the page. */
interface PageListener {
  /** Another tab has changed a storage. */
  readonly onStorage: (event: StorageEvent) => void
  /** The page is shown, perhaps again as it was left. */
  readonly onPageShow: (event: PageTransitionEvent) => void
}

/** One listener on the window serves all stores: a page may show a hundred quotes. */
const listeners = new Set<PageListener>()

/** Adds a listener for what other tabs and the history do. Returns a function that removes it. */
export function listenToPage(listener: PageListener): () => void {
  if (listeners.size === 0) {
    addEventListener('storage', tellStorage)
    addEventListener('pageshow', tellPageShow)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    removeEventListener('storage', tellStorage)
    removeEventListener('pageshow', tellPageShow)
  }
}

function tellStorage(event: StorageEvent): void {
  for (const { onStorage } of listeners) onStorage(event)
}

function tellPageShow(event: PageTransitionEvent): void {
  for (const { onPageShow } of listeners) onPageShow(event)
}
