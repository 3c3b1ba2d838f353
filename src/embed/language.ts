import { lateFile } from '../components/private/lateFile.ts'
import { watchPageLocales } from '../components/SupportKitProvider/pageLocales.ts'
import type { Messages } from '../messages/catalogue/messages.ts'
import type { Language } from '../messages/chooseLanguage.ts'
import { updateElements } from './settings.ts'

/** The language an element is shown in; without a catalogue it is English. */
type PageLanguage = Partial<Language<Messages>>

const lateLanguages = /* @__PURE__ */ lateFile(() => import('./languages.ts'))
const known = new Map<string, PageLanguage | 'loading' | undefined>()
let isWatching = false

/** The first of the wanted languages there is. Its file is loaded once, and then all elements are drawn again. */
export function languageFor(wanted: readonly string[]): PageLanguage | 'loading' | undefined {
  if (!isWatching) watchPageLocales(updateElements)
  isWatching = true
  const [first = 'en'] = wanted
  // English is there already. ClearOS says `en_US`.
  if (/^en(?![a-z])/i.test(first)) return { locale: first }
  const key = JSON.stringify(wanted)
  if (!known.has(key)) {
    const show = (language: PageLanguage | 'loading' | undefined) => {
      known.set(key, language)
      updateElements()
    }
    known.set(key, 'loading')
    // English meanwhile, where a server takes its time.
    const timer = setTimeout(show, patience)
    void lateLanguages.load().then(async (languages) => {
      const found = await languages?.findLanguage(wanted)
      clearTimeout(timer)
      show(found)
    })
  }
  return known.get(key)
}

/** Milliseconds. */
const patience = 3_000
