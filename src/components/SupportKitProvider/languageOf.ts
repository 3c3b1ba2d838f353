import type { Catalogue, MessageOverrides } from '../../messages/catalogue/messages.ts'
import { chooseLanguage } from '../../messages/chooseLanguage.ts'
import type { SupportKit } from './SupportKitContext.ts'
import type { WantedLanguage } from './WantedLanguageContext.ts'

/**
 * The texts of the first wanted locale that there is a language for, English last, and the locale
 * numbers are written in among them: never that of another language.
 */
export function languageOf({
  locales,
  catalogues,
  overrides,
}: WantedLanguage): Pick<SupportKit, 'formatLocale' | 'messages'> {
  const known: readonly (MessageOverrides | undefined)[] = [...catalogues, ...overrides, english]
  const found = chooseLanguage(locales, known.filter(saysLocale))
  const texts = catalogues.filter((catalogue) => catalogue === found?.catalogue)
  return {
    formatLocale: found?.locale ?? english.locale,
    messages: [...texts, ...overrides],
  }
}

/** Needs no catalogue: it is what all others replace. */
const english = { locale: 'en' }

/** A host may replace texts without a word of their language. */
function saysLocale(texts: MessageOverrides | undefined): texts is Catalogue {
  return typeof texts?.locale === 'string'
}
