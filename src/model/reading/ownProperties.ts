// Reads objects that anybody may have made: with getters that throw, as proxies, or on a page that
// has extended `Object.prototype`. Nothing here throws.

/** Takes the place of a value that throws when it is read. */
export const unreadable = /* @__PURE__ */ Symbol('a value that throws when it is read')

/** Whether the value is an object, but no list and no revoked proxy. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && isListOf(value) === false
}

/** Whether the value is a list that can be read. */
export function isList(value: unknown): value is readonly unknown[] {
  return isListOf(value) === true
}

/** `undefined` for a revoked proxy. */
function isListOf(value: unknown): boolean | undefined {
  try {
    return Array.isArray(value)
  } catch {
    return undefined
  }
}

/**
 * The value of an own property; `undefined` for anything but an object, and `unreadable` for a
 * property that throws.
 *
 * Inherited properties do not count, so that a polluted `Object.prototype` grants nothing.
 */
export function readOwn(source: unknown, key: string): unknown {
  try {
    const isObject = typeof source === 'object' && source !== null
    return isObject && Object.hasOwn(source, key) ? Reflect.get(source, key) : undefined
  } catch {
    return unreadable
  }
}
