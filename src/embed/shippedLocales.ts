/** The languages the kit has besides English. */
export const shippedLocales = [
  'de',
  'ja',
  'ar',
  'zh-TW',
  'fr',
  'es',
  'pt-BR',
  'it',
  'ru',
  'uk',
  'ko',
  'zh-CN',
  'he',
  'fa',
  'pl',
  'nl',
  'tr',
] as const
export type ShippedLocale = (typeof shippedLocales)[number]
