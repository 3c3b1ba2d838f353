import type { Messages } from '../messages/catalogue/messages.ts'
import { chooseLanguage, type Language } from '../messages/chooseLanguage.ts'
import { type ShippedLocale, shippedLocales } from './shippedLocales.ts'

const english = { locale: 'en' }
const languages = [english, ...shippedLocales.map((locale) => ({ locale }))]

/** A file for each, of which a page loads one. */
const load: Readonly<Record<ShippedLocale, () => Promise<Messages>>> = {
  de: async () => (await import('../messages/locales/de/index.ts')).de,
  ja: async () => (await import('../messages/locales/ja/index.ts')).ja,
  ar: async () => (await import('../messages/locales/ar/index.ts')).ar,
  'zh-TW': async () => (await import('../messages/locales/zh-TW/index.ts')).zhTW,
  tr: async () => (await import('../messages/locales/tr/index.ts')).tr,
  nl: async () => (await import('../messages/locales/nl/index.ts')).nl,
  pl: async () => (await import('../messages/locales/pl/index.ts')).pl,
  fa: async () => (await import('../messages/locales/fa/index.ts')).fa,
  he: async () => (await import('../messages/locales/he/index.ts')).he,
  'zh-CN': async () => (await import('../messages/locales/zh-CN/index.ts')).zhCN,
  ko: async () => (await import('../messages/locales/ko/index.ts')).ko,
  uk: async () => (await import('../messages/locales/uk/index.ts')).uk,
  ru: async () => (await import('../messages/locales/ru/index.ts')).ru,
  it: async () => (await import('../messages/locales/it/index.ts')).it,
  'pt-BR': async () => (await import('../messages/locales/pt-BR/index.ts')).ptBR,
  es: async () => (await import('../messages/locales/es/index.ts')).es,
  fr: async () => (await import('../messages/locales/fr/index.ts')).fr,
}

/** The first of the wanted languages the kit has, with its texts; without them it is English. */
export async function findLanguage(
  wanted: readonly string[],
): Promise<Partial<Language<Messages>> | undefined> {
  const found = chooseLanguage(wanted, languages)
  const shipped = shippedLocales.find((locale) => locale === found?.catalogue.locale)
  if (found === undefined || shipped === undefined) return found && { locale: found.locale }
  try {
    return { locale: found.locale, catalogue: await load[shipped]() }
  } catch {
    return undefined
  }
}
