/** Stand for values that nothing may look into. Their descriptions say what was there. */
const standIns = {
  unreadable: Symbol('a value that throws when it is read'),
  list: Symbol('a list'),
  object: Symbol('an object'),
  function: Symbol('a function'),
  revokedProxy: Symbol('a revoked proxy'),
}

/** Stands for a value that could not be read: its getter or proxy threw. */
export const { unreadable } = standIns

/** What a stand-in stands for, or `undefined` if the value is none. */
export function describeStandIn(value: symbol): string | undefined {
  return Object.values(standIns).includes(value) ? value.description : undefined
}

/** The value itself if it is a primitive, otherwise what stands for it. */
export function standInFor(value: unknown): unknown {
  if (typeof value === 'function') return standIns.function
  if (typeof value !== 'object' || value === null) return value
  try {
    return Array.isArray(value) ? standIns.list : standIns.object
  } catch {
    return standIns.revokedProxy
  }
}

/** Whether the value is an object with keys, and not a list. A revoked proxy is neither. */
export function isRecord(value: unknown): value is object {
  return standInFor(value) === standIns.object
}

/** The items of a list, or none where it is none, or refuses to tell. */
export function itemsOf(list: unknown): readonly unknown[] {
  try {
    return Array.isArray(list) ? [...list] : []
  } catch {
    return []
  }
}

/** The own keys of a record, or none where it is none, or refuses to tell. */
export function ownKeys(source: unknown): readonly string[] {
  try {
    return isRecord(source) ? Object.keys(source) : []
  } catch {
    return []
  }
}

/**
 * One own property of an object, read once; what is none has none.
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

/** The keys of a record that matter, with those of the records in it; `null` for what is none. */
export interface Shape {
  readonly [key: string]: Shape | null
}

/**
 * Copies of the input what has a place in the shape, reading every property once.
 *
 * What a getter or proxy answers the second time can therefore not differ from what was checked,
 * and nothing that is not asked for is read. Copies hold nothing but primitives and copies, and
 * have no prototype. `undefined` counts as absent, as in JSON.
 *
 * @param clean what becomes of texts
 */
export function copyShape(
  input: unknown,
  shape: Shape | null,
  clean: (text: string) => string = (text) => text,
): unknown {
  if (typeof input === 'string') return clean(input)
  // JSON knows −0, which would be written so.
  if (input === 0) return 0
  if (shape === null || !isRecord(input)) return standInFor(input)
  const copy: Record<string, unknown> = Object.create(null)
  for (const [key, inside] of Object.entries(shape)) {
    const value = copyShape(readOwn(input, key), inside, clean)
    if (value !== undefined) copy[key] = value
  }
  return copy
}
