import { trimmed } from '../text.ts'

/** Longest address of a link, in UTF-16 code units. */
export const urlLimit = 2_048

/** Longest e-mail address, in UTF-16 code units. */
export const emailLimit = 254

/**
 * Addresses a link may have: `https:`, `http:` or `mailto:`, without white space and backslashes,
 * which browsers repair into something else, and without marks that reorder what is read or are not
 * seen. A `mailto:` may bring a `subject` and a `body` along, and no other header.
 *
 * Spelt without flags, so that it is also valid in JSON Schema.
 */
export const urlPattern =
  /^(?:[hH][tT][tT][pP][sS]?:\/\/[^\s\\/?#\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\uffa0][^\s\\\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\uffa0]*|[mM][aA][iI][lL][tT][oO]:[^\s\\?#&%\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\uffa0]+(?:\?(?:subject|body)=(?:[^\s\\#&%\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\uffa0]|%[1-9a-fA-F][0-9a-fA-F])*(?:&(?:subject|body)=(?:[^\s\\#&%\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\uffa0]|%[1-9a-fA-F][0-9a-fA-F])*)?)?)$/

/** An address of the form `name@host`, without anything that ends or extends a `mailto:` link. */
export const emailPattern =
  /^[^\s@<>()",;:\\?&#%/\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\uffa0]+@[^\s@<>()",;:\\?&#%/\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\uffa0]+$/

/** The URL if a link may lead there, otherwise `undefined`. Guards every link of the kit. */
export function safeHref(url: string | undefined): string | undefined {
  return typeof url === 'string' && urlPattern.test(url) ? url : undefined
}

/** The `mailto:` link of an address, or `undefined` if it is none. */
export function mailtoHref(email: string | undefined): string | undefined {
  return typeof email === 'string' && emailPattern.test(email) ? `mailto:${email}` : undefined
}

/** An address is worth nothing cut: one that is too long is `undefined`. */
export function readAddress(value: unknown, maxLength: number): string | undefined {
  const text = trimmed(value)
  return text === '' || text.length > maxLength ? undefined : text
}

/** An address a link may have, as a service sends it. */
export function readUrl(value: unknown): string | undefined {
  return safeHref(readAddress(value, urlLimit))
}

/** An e-mail address as a service sends it. */
export function readEmail(value: unknown): string | undefined {
  const email = readAddress(value, emailLimit)
  return mailtoHref(email) === undefined ? undefined : email
}
