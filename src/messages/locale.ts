/**
 * Returns a locale as a canonical BCP 47 tag, or `undefined` if it is invalid. Accepts `de_DE` and
 * `en_US.UTF-8`, which PHP hosts write and `Intl` refuses.
 */
export function normalizeLocale(locale: string | undefined): string | undefined {
  // Regular expressions are slow on very long texts.
  if (typeof locale !== 'string' || locale.length > 100) return undefined
  if (!canonical.has(locale)) canonical.set(locale, canonicalTag(locale))
  return canonical.get(locale)
}

/** Cached: every element of a page asks for the same few locales. */
const canonical = new Map<string, string | undefined>()

function canonicalTag(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replace(/\..*$/, '').replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
