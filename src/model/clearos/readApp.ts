import type { AppIdentity } from '../policy/supportPolicy.ts'
import { nameLimit, readText, trimmed } from '../values/text.ts'

/** Reads the identity of an app: its id and its name stand in for each other. `undefined` without both. */
export function readApp(id: unknown, name: unknown, vendor?: unknown): AppIdentity | undefined {
  const ownName = readText(name, nameLimit)
  const ownId = readWhole(id, nameLimit) ?? ownName
  const ownVendor = readText(vendor, nameLimit)
  if (ownId === undefined) return undefined
  const app = { id: ownId, name: ownName ?? ownId }
  return ownVendor === undefined ? app : { ...app, vendor: ownVendor }
}

/** Reads a text that is worth nothing when it is cut: one that is too long is `undefined`. */
export function readWhole(value: unknown, maxLength: number): string | undefined {
  const text = trimmed(value)
  return text === '' || text.length > maxLength ? undefined : text
}
