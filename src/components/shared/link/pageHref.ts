import { safeHref } from '../../../model/values/url.ts'

/** An address a host gives for its own page: one of the same site, or a whole one that is safe. */
export function pageHref(address: string | undefined): string | undefined {
  if (typeof address !== 'string' || address.trim() === '') return undefined
  const hasScheme = /^[^/?#]*:/.test(address.trim())
  return hasScheme ? safeHref(address.trim()) : address.trim()
}
