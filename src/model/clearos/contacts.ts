import { emailLimit, mailtoHref, safeHref, urlLimit } from '../values/url.ts'
import { readWhole } from './readApp.ts'

/** Reads an address that a link may have. */
export function readUrl(value: unknown): string | undefined {
  return safeHref(readWhole(value, urlLimit))
}

/** Reads an e-mail address. */
export function readEmail(value: unknown): string | undefined {
  const email = readWhole(value, emailLimit)
  return mailtoHref(email) === undefined ? undefined : email
}
