import { isMatch } from './match.ts'

/** Maximum length of a link's address, in characters. */
export const urlLimit = 2_048

/** Maximum length of an e-mail address, in characters. */
export const emailLimit = 254

// Plain strings: bundlers keep `String.raw` calls, so unused patterns would stay in the bundle.

/** White space of JavaScript, spelt out: `\s` differs between JSON Schema engines. */
export const space = `\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff`

/** Characters that are invisible or reorder what is displayed. */
const invisible =
  `\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u202a-\\u202e` +
  `\\u2060-\\u2069\\u3164\\ufe00-\\ufe0f\\uffa0\\ufff9-\\ufffb`

const mailPart = `[^${space}@<>()",;:\\\\?&#%/${invisible}]+`
const mailTarget = `[^${space}\\\\?#&%${invisible}]+`
const mailHeader = `(?:subject|body)=(?:[^${space}\\\\#&%${invisible}]|%[1-9a-fA-F][0-9a-fA-F])*`
const webAddress = `[hH][tT][tT][pP][sS]?://[^${space}\\\\/?#${invisible}][^${space}\\\\${invisible}]*`
const mailAddress = `[mM][aA][iI][lL][tT][oO]:${mailTarget}(?:\\?${mailHeader}(?:&${mailHeader})?)?`

/**
 * Matches an address that a link may have: `https:`, `http:` or `mailto:`. Excludes invisible
 * characters, and white space and backslashes, which browsers turn into another address. A
 * `mailto:` may have a `subject` and a `body`, but no other header.
 *
 * Has no flags, so that it is valid in JSON Schema.
 */
export const urlPattern = /* @__PURE__ */ new RegExp(`^(?:${webAddress}|${mailAddress})$`)

/** Matches `name@host` without characters that end or extend a `mailto:` link. */
export const emailPattern = /* @__PURE__ */ new RegExp(`^${mailPart}@${mailPart}$`)

/**
 * Returns the URL if a link may lead there, otherwise `undefined`. Guards every link of the kit.
 *
 * @example
 * safeHref('javascript:alert(1)') // undefined
 */
export function safeHref(url: string | undefined): string | undefined {
  return isMatch(url, urlLimit, urlPattern) ? url : undefined
}

/** Returns the `mailto:` link of an e-mail address, or `undefined` if the text is not one. */
export function mailtoHref(email: string | undefined): string | undefined {
  return isMatch(email, emailLimit, emailPattern) ? `mailto:${email}` : undefined
}
