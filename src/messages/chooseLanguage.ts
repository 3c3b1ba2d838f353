import type { LocaleTexts } from './catalogue/localeTexts.ts'
import { normalizeLocale } from './locale.ts'

/** The language in which texts are shown. */
export interface Language<Texts extends LocaleTexts> {
  readonly catalogue: Texts
  /** The wanted locale with its region: formats plurals, lists, numbers and money. */
  readonly locale: string
}

/**
 * Returns the catalogue of the first wanted locale that has one: of the same locale, or else of the
 * same language and script. `zh-HK` gets `zh-TW`, `zh-CN` does not.
 *
 * @param wanted BCP 47 tags in order of preference; `de_DE` works too
 */
export function chooseLanguage<Texts extends LocaleTexts>(
  wanted: readonly string[],
  catalogues: readonly Texts[],
): Language<Texts> | undefined {
  for (const tag of wanted) {
    const locale = normalizeLocale(tag)
    if (locale === undefined) continue
    const wantedScript = languageAndScript(locale)
    const catalogue =
      catalogues.find((texts) => texts.locale === locale) ??
      catalogues.find((texts) => languageAndScript(texts.locale) === wantedScript)
    if (catalogue !== undefined) return { catalogue, locale }
  }
  return undefined
}

/** Returns the likely language and script: `de-Latn`, `zh-Hant`. */
function languageAndScript(tag: string): string | undefined {
  const locale = normalizeLocale(tag)
  if (locale === undefined) return undefined
  const { language, script } = new Intl.Locale(locale).maximize()
  return `${language}-${script}`
}
