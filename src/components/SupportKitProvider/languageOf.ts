import type { Catalogue, MessageOverrides } from '../../messages/catalogue/messages.ts'
import { chooseLanguage } from '../../messages/chooseLanguage.ts'
import type { SupportKit } from './SupportKitContext.ts'
import type { WantedLanguage } from './WantedLanguageContext.ts'

/**
 * Returns the texts of the first wanted locale that has a catalogue, and the locale that formats
 * numbers among them. Without a catalogue both are English.
 */
export function languageOf({
  locales,
  catalogues,
  overrides,
}: WantedLanguage): Pick<SupportKit, 'formatLocale' | 'messages'> {
  const known: readonly (MessageOverrides | undefined)[] = [...catalogues, ...overrides, english]
  const found = chooseLanguage(locales, known.filter(saysLocale))
  // A language may come in several slices. Where two have the same text, the first one wins.
  const texts = catalogues
    .filter((catalogue) => found !== undefined && catalogue?.locale === found.catalogue.locale)
    .reverse()
  return {
    formatLocale: found?.locale ?? english.locale,
    messages: [...texts, ...overrides],
  }
}

/** English is built in: catalogues replace it. */
const english = { locale: 'en' }

/** Overrides may leave out their locale. */
function saysLocale(texts: MessageOverrides | undefined): texts is Catalogue {
  return typeof texts?.locale === 'string'
}
