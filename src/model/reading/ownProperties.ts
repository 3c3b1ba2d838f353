// Reads objects that anybody may have made: with getters that throw, as proxies, or on a page that
// has extended `Object.prototype`. Nothing here throws.

/** Symbols that take the place of values in an issue; each says what the value was. */
const standIns = {
  unreadable: Symbol('a value that throws when it is read'),
  list: Symbol('a list'),
  object: Symbol('an object'),
  function: Symbol('a function'),
  revokedProxy: Symbol('a revoked proxy'),
}

/** The description of a stand-in; `undefined` for any other symbol. */
export function describeStandIn(value: symbol): string | undefined {
  return Object.values(standIns).includes(value) ? value.description : undefined
}

/** The value itself if it is a primitive, otherwise its stand-in. */
export function standInFor(value: unknown): unknown {
  if (typeof value === 'function') return standIns.function
  if (typeof value !== 'object' || value === null) return value
  try {
    return Array.isArray(value) ? standIns.list : standIns.object
  } catch {
    return standIns.revokedProxy
  }
}

/** Whether the value is an object, but no list and no revoked proxy. */
export function isRecord(value: unknown): value is object {
  return standInFor(value) === standIns.object
}

/** Whether the value is a list that can be read. */
export function isList(value: unknown): value is readonly unknown[] {
  return standInFor(value) === standIns.list
}

/** The items of a list; none for anything else, or for a list that throws. */
export function itemsOf(list: unknown): readonly unknown[] {
  try {
    return Array.isArray(list) ? [...list] : []
  } catch {
    return []
  }
}

/** The own keys of a record; none for anything else, or for a record that throws. */
export function ownKeys(source: unknown): readonly string[] {
  try {
    return isRecord(source) ? Object.keys(source) : []
  } catch {
    return []
  }
}

/**
 * The value of an own property; `undefined` for anything but an object, and a stand-in for a
 * property that throws.
 *
 * Inherited properties do not count, so that a polluted `Object.prototype` grants nothing.
 */
export function readOwn(source: unknown, key: string): unknown {
  try {
    const isObject = typeof source === 'object' && source !== null
    return isObject && Object.hasOwn(source, key) ? Reflect.get(source, key) : undefined
  } catch {
    return standIns.unreadable
  }
}
