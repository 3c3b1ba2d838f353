/**
 * Returns a locale as a canonical BCP 47 tag, or `undefined` if it is none.
 *
 * PHP hosts write `de_DE` or `en_US.UTF-8`, for which `Intl` throws.
 */
export function normalizeLocale(locale: string | undefined): string | undefined {
  // No locale is that long, and a regular expression is slow on a very long text.
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
