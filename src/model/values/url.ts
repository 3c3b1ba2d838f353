/** Longest address of a link, in UTF-16 code units. */
export const urlLimit = 2_048

/** Longest e-mail address, in UTF-16 code units. */
export const emailLimit = 254

/** Characters that are not seen, or that reorder what is read. */
const invisible = String.raw`\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\uffa0`

const mailPart = String.raw`[^\s@<>()",;:\\?&#%/${invisible}]+`
const mailTarget = String.raw`[^\s\\?#&%${invisible}]+`
const mailHeader = String.raw`(?:subject|body)=(?:[^\s\\#&%${invisible}]|%[1-9a-fA-F][0-9a-fA-F])*`
const webAddress = String.raw`[hH][tT][tT][pP][sS]?://[^\s\\/?#${invisible}][^\s\\${invisible}]*`
const mailAddress = String.raw`[mM][aA][iI][lL][tT][oO]:${mailTarget}(?:\?${mailHeader}(?:&${mailHeader})?)?`

/**
 * Addresses a link may have: `https:`, `http:` or `mailto:`, without invisible characters, and
 * without white space and backslashes, which browsers repair into another address. A `mailto:`
 * may carry a `subject` and a `body`, and no other header.
 *
 * Needs no flags, so that it is also valid in JSON Schema.
 */
export const urlPattern = /* @__PURE__ */ new RegExp(`^(?:${webAddress}|${mailAddress})$`)

/** An address of the form `name@host`, without anything that ends or extends a `mailto:` link. */
export const emailPattern = /* @__PURE__ */ new RegExp(`^${mailPart}@${mailPart}$`)

/** The URL if a link may lead there, otherwise `undefined`. Guards every link of the kit. */
export function safeHref(url: string | undefined): string | undefined {
  return typeof url === 'string' && urlPattern.test(url) ? url : undefined
}

/** The `mailto:` link of an e-mail address, or `undefined` if the text is not one. */
export function mailtoHref(email: string | undefined): string | undefined {
  return typeof email === 'string' && emailPattern.test(email) ? `mailto:${email}` : undefined
}
