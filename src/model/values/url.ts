/** Longest address of a link, in UTF-16 code units. */
export const urlLimit = 2_048

/** Longest e-mail address, in UTF-16 code units. */
export const emailLimit = 254

// Plain strings: a bundler keeps the calls of `String.raw`, and with them all patterns.

/** White space as JavaScript knows it, spelt out: other engines of JSON Schema know less or more. */
export const space = `\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff`

/** Characters that are not seen, or that reorder what is read. */
const invisible =
  `\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u202a-\\u202e` +
  `\\u2060-\\u2069\\u3164\\ufe00-\\ufe0f\\uffa0\\ufff9-\\ufffb`

const mailPart = `[^${space}@<>()",;:\\\\?&#%/${invisible}]+`
const mailTarget = `[^${space}\\\\?#&%${invisible}]+`
const mailHeader = `(?:subject|body)=(?:[^${space}\\\\#&%${invisible}]|%[1-9a-fA-F][0-9a-fA-F])*`
const webAddress = `[hH][tT][tT][pP][sS]?://[^${space}\\\\/?#${invisible}][^${space}\\\\${invisible}]*`
const mailAddress = `[mM][aA][iI][lL][tT][oO]:${mailTarget}(?:\\?${mailHeader}(?:&${mailHeader})?)?`

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

/**
 * The URL if a link may lead there, otherwise `undefined`. Guards every link of the kit.
 *
 * @example
 * safeHref('javascript:alert(1)') // undefined
 */
export function safeHref(url: string | undefined): string | undefined {
  const isSafe = typeof url === 'string' && url.length <= urlLimit && urlPattern.test(url)
  return isSafe ? url : undefined
}

/** The `mailto:` link of an e-mail address, or `undefined` if the text is not one. */
export function mailtoHref(email: string | undefined): string | undefined {
  const isEmail =
    typeof email === 'string' && email.length <= emailLimit && emailPattern.test(email)
  return isEmail ? `mailto:${email}` : undefined
}
