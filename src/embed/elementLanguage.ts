import { pageLocalesAt } from '../components/SupportKitProvider/pageLocales.ts'
import { defaultKit, type SupportKit } from '../components/SupportKitProvider/SupportKitContext.ts'
import { normalizeLocale } from '../messages/locale.ts'
import { readAttribute } from './attributes.ts'
import { languageFor } from './language.ts'
import { pageSettings } from './settings.ts'
import type { ShownTexts } from './slices.ts'

/** The language of an element. */
interface ElementLanguage extends Pick<SupportKit, 'formatLocale' | 'messages'> {
  /** True while words would have to change their language before the reader's eyes. Marks have none. */
  readonly isLoading: boolean
}

/** Returns the language of an element: its own, that of the settings, or the page's. */
export function languageOf(
  element: Element,
  shown: ShownTexts,
  onChange: () => void,
): ElementLanguage {
  const settings = pageSettings()
  const asked =
    normalizeLocale(readAttribute(element, 'locale')) ??
    normalizeLocale(settings.locale) ??
    normalizeLocale(settings.messages?.locale)
  const wanted = asked === undefined ? pageLocalesAt(element) : [asked]
  const { locale, texts } = languageFor(wanted, shown, onChange)
  return {
    isLoading: texts === undefined && shown !== 'legend',
    // Numbers are written in the language of the texts: a host's, if the kit does not have it.
    formatLocale: normalizeLocale(locale ?? settings.messages?.locale) ?? defaultKit.formatLocale,
    messages: [...(texts ?? []), settings.messages],
  }
}
