import { emailLimit, mailtoHref, safeHref, urlLimit } from '../values/url.ts'
import { readWhole } from './readApp.ts'

/** Reads the address of a link. Returns `undefined` for anything else. */
export function readUrl(value: unknown): string | undefined {
  return safeHref(readWhole(value, urlLimit))
}

/** Reads an e-mail address. Returns `undefined` for anything else. */
export function readEmail(value: unknown): string | undefined {
  const email = readWhole(value, emailLimit)
  return mailtoHref(email) === undefined ? undefined : email
}
