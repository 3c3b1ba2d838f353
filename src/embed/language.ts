import { lazyFile } from '../components/shared/lazy/lazyFile.ts'
import type { PageLanguage } from './languages.ts'
import { updateElements } from './settings.ts'
import type { ShownTexts } from './slices.ts'

interface Search {
  result: PageLanguage
  /** Called after every change of the result; `undefined` once there is none to come. */
  waiting: Set<() => void> | undefined
}

const lazyLanguages = /* @__PURE__ */ lazyFile(() => import('./languages.ts'))
const searches = new Map<string, Search>()
let isWatching = false

/**
 * Returns the first wanted language that the kit has, with the texts to show. English if the kit has
 * none of them, or cannot load the texts.
 *
 * @param onChange called after every change of the result, until the texts have been loaded
 */
export function languageFor(
  wanted: readonly string[],
  shown: ShownTexts,
  onChange: () => void,
): PageLanguage {
  watchPage()
  const [first = 'en'] = wanted
  // English is built in. ClearOS writes `en_US`.
  if (/^en(?![a-z])/i.test(first)) return { locale: first, texts: [] }
  const key = `${shown} ${wanted}`
  const search = searches.get(key) ?? startSearch(wanted, shown)
  searches.set(key, search)
  search.waiting?.add(onChange)
  return search.result
}

function startSearch(wanted: readonly string[], shown: ShownTexts): Search {
  const search: Search = { result: {}, waiting: new Set() }
  const show = (result: PageLanguage = { texts: [] }) => {
    search.result = result
    for (const listener of search.waiting ?? []) listener()
  }
  // English until a slow server has answered.
  const timer = setTimeout(show, patience)
  void lazyLanguages.load().then(async (languages) => {
    const found = await languages?.findLanguage(wanted, shown)
    clearTimeout(timer)
    show(found)
    search.waiting = undefined
  })
  return search
}

/** Draws all elements again when a `lang` in the page changes. */
function watchPage(): void {
  if (isWatching) return
  isWatching = true
  const observer = new MutationObserver(updateElements)
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] })
}

/** How long an element waits for its language, in milliseconds. */
const patience = 3_000
