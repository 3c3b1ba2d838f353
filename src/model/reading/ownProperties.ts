// Reads untrusted objects: getters may throw, objects may be proxies, and the page may have extended
// `Object.prototype`. Nothing here throws.

/** Stands for a value that throws when it is read. */
export const unreadable = /* @__PURE__ */ Symbol('a value that throws when it is read')

/** Returns true for an object that is neither a list nor a revoked proxy. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && tryIsArray(value) === false
}

/** Returns true for a list that can be read. */
export function isList(value: unknown): value is readonly unknown[] {
  return tryIsArray(value) === true
}

/** Returns `undefined` for a revoked proxy. */
function tryIsArray(value: unknown): boolean | undefined {
  try {
    return Array.isArray(value)
  } catch {
    return undefined
  }
}

/**
 * Returns the value of an own property: `undefined` for anything but an object, `unreadable` if the
 * property throws.
 *
 * Ignores inherited properties, so that a polluted `Object.prototype` grants nothing.
 */
export function readOwn(source: unknown, key: string): unknown {
  try {
    const isObject = typeof source === 'object' && source !== null
    return isObject && Object.hasOwn(source, key) ? Reflect.get(source, key) : undefined
  } catch {
    return unreadable
  }
}
