import { type ClearOSEdition, clearOSEditions } from '../../theme/clearOSEditions.ts'

/** The language of the session: `fr_FR` in a cookie that scripts may read. */
export function pageLocale(): string | undefined {
  return /(?:^|;\s*)clearos_lang=([^;]+)/.exec(document.cookie)?.[1]
}

/** The edition, by the stylesheet the theme has chosen. */
export function pageEdition(): ClearOSEdition | undefined {
  const href = document.getElementById('theme-os-css')?.getAttribute('href') ?? ''
  const name = /theme-([a-z-]+)\.css/.exec(href)?.[1]
  return clearOSEditions.find((edition) => name === (edition === 'none' ? 'no-edition' : edition))
}
