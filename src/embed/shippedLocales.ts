/** The languages the kit has besides English. */
export const shippedLocales = ['de', 'ja', 'ar', 'zh-TW'] as const
export type ShippedLocale = (typeof shippedLocales)[number]
