/**
 * The locale in the spelling `Intl` takes, or `undefined` if it makes no sense.
 *
 * A host in PHP says `de_DE` or `en_US.UTF-8`, which `Intl` answers with an exception.
 */
export function normalizeLocale(locale: string | undefined): string | undefined {
  // No locale is as long as that, and looking through a very long text takes its time.
  if (typeof locale !== 'string' || locale.length > 100) return undefined
  if (!spelt.has(locale)) spelt.set(locale, spell(locale))
  return spelt.get(locale)
}

/** Every element of a page asks for the same. */
const spelt = new Map<string, string | undefined>()

function spell(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replace(/\..*$/, '').replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
