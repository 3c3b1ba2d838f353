/** Stands for a value that could not be read: its getter or proxy threw. */
export const unreadable: unique symbol = Symbol('unreadable')

/** Whether the value is an object with keys, and not a list. A revoked proxy is neither. */
export function isRecord(value: unknown): value is object {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** The own keys of an object, or none where it refuses to tell. */
export function ownKeys(source: object): readonly string[] {
  try {
    return Object.keys(source)
  } catch {
    return []
  }
}

/**
 * One own property, read once.
 *
 * Inherited properties do not count, so that a polluted `Object.prototype` grants nothing.
 */
export function readOwn(source: object, key: string): unknown {
  try {
    return Object.hasOwn(source, key) ? Reflect.get(source, key) : undefined
  } catch {
    return unreadable
  }
}

/**
 * Copies the records of the input down to a depth, reading every own property once.
 *
 * What a getter or proxy answers the second time can therefore not differ from what was checked.
 * Copies have no prototype; `undefined` counts as absent, as in JSON; lists stay as they are.
 */
export function copyRecords(input: unknown, depth: number): unknown {
  if (depth === 0 || !isRecord(input)) return input
  const copy: Record<string, unknown> = Object.create(null)
  for (const key of ownKeys(input)) {
    const value = copyRecords(readOwn(input, key), depth - 1)
    if (value !== undefined) copy[key] = value
  }
  return copy
}
