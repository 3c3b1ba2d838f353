import type { AppIdentity } from '../policy/supportPolicy.ts'
import { nameLimit, readText, trimmed } from '../values/text.ts'

/** Reads the id and the name of an app, which stand in for each other. `undefined` without both. */
export function readApp(id: unknown, name: unknown): AppIdentity | undefined {
  const ownName = readText(name, nameLimit)
  const ownId = readWhole(id, nameLimit) ?? ownName
  return ownId === undefined ? undefined : { id: ownId, name: ownName ?? ownId }
}

/** Reads a text that is worth nothing when it is cut: one that is too long is `undefined`. */
export function readWhole(value: unknown, maxLength: number): string | undefined {
  const text = trimmed(value)
  return text === '' || text.length > maxLength ? undefined : text
}
