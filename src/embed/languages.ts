import type { MessageOverrides } from '../messages/catalogue/messages.ts'
import { chooseLanguage } from '../messages/chooseLanguage.ts'
import { type ShippedLocale, shippedLocales } from './shippedLocales.ts'
import { type ShownTexts, type SliceFile, type SliceName, shownSlices } from './slices.ts'

/** The texts of an element, and the locale that numbers are formatted in. */
export interface PageLanguage {
  /** Without it, the host's texts decide. */
  readonly locale?: string
  /** Slices of the language: none in English, which is built in; `undefined` while they are loading. */
  readonly texts?: readonly MessageOverrides[]
}

const legendFiles = import.meta.glob<SliceFile>(['./*/legend.ts', '!./en/*'], {
  base: '../messages/locales',
})

const languages = [{ locale: 'en' }, ...shippedLocales.map((locale) => ({ locale }))]

/** Loads the texts of the first wanted language that the kit has; `undefined` if it cannot. */
export async function findLanguage(
  wanted: readonly string[],
  shown: ShownTexts,
): Promise<PageLanguage | undefined> {
  const found = chooseLanguage(wanted, languages)
  if (found === undefined) return undefined
  const shipped = shippedLocales.find((locale) => locale === found.catalogue.locale)
  if (shipped === undefined) return { locale: found.locale, texts: [] }
  try {
    const texts = await Promise.all(shownSlices[shown].map((slice) => loadSlice(shipped, slice)))
    return { locale: found.locale, texts: texts.flat() }
  } catch {
    return undefined
  }
}

async function loadSlice(
  locale: ShippedLocale,
  slice: SliceName,
): Promise<readonly MessageOverrides[]> {
  const files = slice === 'legend' ? legendFiles : (await import('./sliceFiles.ts')).sliceFiles
  return Object.values((await files[`./${locale}/${slice}.ts`]?.()) ?? {})
}
