/** The keys of the prototypes that a careless reader would pollute. */
export function prototypeKeys(): string {
  const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype]
  return prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join(';')
}

/** The state of a value down to its last own property, taken without running its code. */
export function ownState(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  try {
    const properties = Object.entries(Object.getOwnPropertyDescriptors(value))
    return [
      Object.getPrototypeOf(value),
      Object.isExtensible(value),
      properties.map(([key, { value: held, ...attributes }]) => [key, ownState(held), attributes]),
    ]
  } catch {
    return 'unreadable'
  }
}
