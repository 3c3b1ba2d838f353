import { chooseLanguage } from '../../messages/chooseLanguage.ts'
import { stackMessages } from '../../messages/stack.ts'
import { defaultKit, type SupportKit } from './SupportKitContext.ts'

type Wanted = Pick<SupportKit, 'hostLocale' | 'locales' | 'catalogues' | 'overrides'>

/**
 * The texts of the first locale that there is a language for, English last, and the locale that
 * numbers are written in.
 */
export function languageOf({
  hostLocale,
  locales,
  catalogues,
  overrides,
}: Wanted): Pick<SupportKit, 'locale' | 'messages'> {
  const found = chooseLanguage(locales, [...catalogues, english])
  const texts = found === undefined || found.catalogue === english ? [] : [found.catalogue]
  return {
    // A host's own texts may be in a language the kit does not have.
    locale: found?.locale ?? hostLocale ?? english.locale,
    messages: [...texts, ...overrides].reduce(stackMessages, defaultKit.messages),
  }
}

/** Needs no catalogue: it is what all others replace. */
const english = { locale: 'en' }
