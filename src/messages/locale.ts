/**
 * The locale in the spelling `Intl` takes, or `undefined` if it makes no sense.
 *
 * A host in PHP says `de_DE` or `en_US.UTF-8`, which `Intl` answers with an exception.
 */
export function normalizeLocale(locale: string | undefined): string | undefined {
  // No locale is as long as that, and looking through a very long text takes its time.
  if (locale !== undefined && locale.length > 100) return undefined
  try {
    return Intl.getCanonicalLocales(locale?.replace(/\..*$/, '').replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
