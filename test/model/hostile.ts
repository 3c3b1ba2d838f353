/** A copy of the source with a key that throws when it is read. */
export function withThrowingGetter(source: object, key: string): object {
  return Object.defineProperty({ ...source }, key, {
    enumerable: true,
    get() {
      throw new Error(`${key} was read`)
    },
  })
}

/** A copy of the source with a key that answers differently each time, the last answer for good. */
export function withChangingGetter(source: object, key: string, answers: unknown[]): object {
  const left = [...answers]
  return Object.defineProperty({ ...source }, key, {
    enumerable: true,
    get: () => (left.length > 1 ? left.shift() : left[0]),
  })
}

export const proxyTraps = [
  'get',
  'has',
  'ownKeys',
  'getOwnPropertyDescriptor',
  'getPrototypeOf',
  'isExtensible',
  'set',
  'defineProperty',
  'deleteProperty',
  'setPrototypeOf',
  'preventExtensions',
] as const satisfies readonly (keyof ProxyHandler<object>)[]

/** A proxy on which the named operations throw. */
export function throwingProxy(
  target: object,
  traps: readonly (keyof ProxyHandler<object>)[] = proxyTraps,
): object {
  const refuse = () => {
    throw new Error('trapped')
  }
  return new Proxy(target, Object.fromEntries(traps.map((trap) => [trap, refuse])))
}

export function revokedProxy(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

/** Values that break code which touches them, made afresh for each use. */
export const hostileValues: readonly (readonly [name: string, create: () => unknown])[] = [
  ['a proxy of an object that throws', () => throwingProxy({})],
  ['a proxy of a list that throws', () => throwingProxy([])],
  ['a proxy of a function that throws', () => throwingProxy(() => 1)],
  ['a revoked proxy of an object', () => revokedProxy({})],
  ['a revoked proxy of a list', () => revokedProxy([])],
  ['a revoked proxy of a function', () => revokedProxy(() => 1)],
  [
    'an object whose constructor throws',
    () => Object.create(withThrowingGetter({}, 'constructor')),
  ],
  ['an object whose own constructor throws', () => withThrowingGetter({}, 'constructor')],
  ['an object whose toString throws', () => withThrowingGetter({}, 'toString')],
  ['an object whose toJSON throws', () => withThrowingGetter({}, 'toJSON')],
]

/** Runs with a key on every object's prototype, and takes it away again. */
export function whilePolluted<Value>(key: string, value: unknown, run: () => Value): Value {
  const property = { value, enumerable: true, configurable: true, writable: true }
  Object.defineProperty(Object.prototype, key, property)
  try {
    return run()
  } finally {
    Reflect.deleteProperty(Object.prototype, key)
  }
}

/** Objects in objects, each under the same key. */
export function nested(levels: number, key = 'channels'): object {
  let value: object = {}
  for (let level = 0; level < levels; level++) value = { [key]: value }
  return value
}

/** The paths of every field of a document, those of its records too. */
export function pathsOf(document: object): readonly string[] {
  return Object.entries(document).flatMap(([key, value]) => [
    key,
    ...(typeof value === 'object' && value !== null
      ? pathsOf(value).map((path) => `${key}.${path}`)
      : []),
  ])
}
