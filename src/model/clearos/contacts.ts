import type { AppIdentity } from '../policy/supportPolicy.ts'
import { createIssue, type Issue } from '../reading/issue.ts'
import { readOwn } from '../reading/ownProperties.ts'
import { nameLimit, readText, trimmed } from '../values/text.ts'
import { emailLimit, mailtoHref, safeHref, urlLimit } from '../values/url.ts'

/** Reads the identity of an app: its id and its name stand in for each other. `undefined` without both. */
export function readApp(id: unknown, name: unknown, vendor?: unknown): AppIdentity | undefined {
  const ownName = readText(name, nameLimit)
  const ownId = readWhole(id, nameLimit) ?? ownName
  const ownVendor = readText(vendor, nameLimit)
  if (ownId === undefined) return undefined
  const app = { id: ownId, name: ownName ?? ownId }
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

/** Reads one field. Collects a warning if it is given and cannot be used. */
export function readGiven<Value>(
  source: unknown,
  key: string,
  read: (value: unknown) => Value | undefined,
  expected: string,
  warnings: Issue[],
): Value | undefined {
  const received = readOwn(source, key)
  const value = read(received)
  const isGiven =
    typeof received === 'string'
      ? received.trim() !== ''
      : received !== undefined && received !== null
  if (value === undefined && isGiven) {
    warnings.push(
      createIssue({ path: [key], expected, received, advice: 'It was left out. Correct it.' }),
    )
  }
  return value
}
