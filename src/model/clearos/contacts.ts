import type { AppIdentity } from '../policy/supportPolicy.ts'
import { nameLimit, readText, trimmed } from '../values/text.ts'
import { emailLimit, mailtoHref, safeHref, urlLimit } from '../values/url.ts'

/** Reads the identity of an app. Its id and its name replace each other where one is missing. */
export function readApp(id: unknown, name: unknown, vendor?: unknown): AppIdentity {
  const ownId = readText(id, nameLimit)
  const ownName = readText(name, nameLimit)
  const ownVendor = readText(vendor, nameLimit)
  const app = { id: ownId ?? ownName ?? '', name: ownName ?? ownId ?? '' }
  return ownVendor === undefined ? app : { ...app, vendor: ownVendor }
}

/** Reads an address that a link may have. */
export function readUrl(value: unknown): string | undefined {
  return safeHref(readWhole(value, urlLimit))
}

/** Reads an e-mail address. */
export function readEmail(value: unknown): string | undefined {
  const email = readWhole(value, emailLimit)
  return mailtoHref(email) === undefined ? undefined : email
}

/** Reads a text that is worth nothing when it is cut: one that is too long is `undefined`. */
export function readWhole(value: unknown, maxLength: number): string | undefined {
  const text = trimmed(value)
  return text === '' || text.length > maxLength ? undefined : text
}
