import type { AppIdentity } from '../policy/supportPolicy.ts'
import { isWithin, nameLimit, readText, trimmed } from '../values/text.ts'

/** Reads the id and name of an app. Either replaces a missing other; returns `undefined` without both. */
export function readApp(id: unknown, name: unknown): AppIdentity | undefined {
  const ownName = readText(name, nameLimit)
  const ownId = readWhole(id, nameLimit) ?? ownName
  return ownId === undefined ? undefined : { id: ownId, name: ownName ?? ownId }
}

/** Reads a text that must not be cut. Returns `undefined` if it is blank or too long. */
export function readWhole(value: unknown, maxLength: number): string | undefined {
  const text = trimmed(value)
  return isWithin(text, maxLength) ? text || undefined : undefined
}
