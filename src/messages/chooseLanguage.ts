import type { LocaleTexts } from './catalogue/localeTexts.ts'
import { normalizeLocale } from './locale.ts'

/** The language that texts are shown in. */
export interface Language<Texts extends LocaleTexts> {
  readonly catalogue: Texts
  /** What was asked for, with its region: for plurals, lists, numbers and money. */
  readonly locale: string
}

/**
 * The first of the wanted locales that there is a catalogue for: of just that locale, or of its
 * language as it is written there. `zh-HK` is content with `zh-TW`, `zh-CN` is not.
 *
 * @param wanted as BCP 47 tags, the most wanted first; `de_DE` is read as well
 */
export function chooseLanguage<Texts extends LocaleTexts>(
  wanted: readonly string[],
  catalogues: readonly Texts[],
): Language<Texts> | undefined {
  for (const tag of wanted) {
    const locale = normalizeLocale(tag)
    if (locale === undefined) continue
    const wantedWriting = writingOf(locale)
    const catalogue =
      catalogues.find((known) => known.locale === locale) ??
      catalogues.find((known) => writingOf(known.locale) === wantedWriting)
    if (catalogue !== undefined) return { catalogue, locale }
  }
  return undefined
}

/** Language and script: `de-Latn`, `zh-Hant`. */
function writingOf(tag: string): string | undefined {
  const locale = normalizeLocale(tag)
  if (locale === undefined) return undefined
  const { language, script } = new Intl.Locale(locale).maximize()
  return `${language}-${script}`
}
