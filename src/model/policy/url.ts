/**
 * Addresses a link may have: `https:`, `http:` or `mailto:`, without white space and backslashes,
 * which browsers repair into something else.
 *
 * Spelt without flags, so that it is also valid in JSON Schema.
 */
export const urlPattern =
  /^(?:[hH][tT][tT][pP][sS]?:\/\/[^\s\\/?#][^\s\\]*|[mM][aA][iI][lL][tT][oO]:[^\s\\]+)$/

/** An address of the form `name@host`, without anything that ends or extends a `mailto:` link. */
export const emailPattern = /^[^\s@<>()",;:\\?&#%/]+@[^\s@<>()",;:\\?&#%/]+$/

/** The URL if a link may lead there, otherwise `undefined`. Guards every link of the kit. */
export function safeHref(url: string | undefined): string | undefined {
  return url !== undefined && urlPattern.test(url) ? url : undefined
}

/** The `mailto:` link of an address, or `undefined` if it is none. */
export function mailtoHref(email: string | undefined): string | undefined {
  return email !== undefined && emailPattern.test(email) ? `mailto:${email}` : undefined
}
