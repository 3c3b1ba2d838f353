import { inspect } from 'node:util'
import fc from 'fast-check'
import { channelIds } from '../../src/model/policy/channel.ts'
import { hostileValues, nested, revokedProxy, throwingProxy } from './hostile.ts'

const text = fc
  .string({ minLength: 1, maxLength: 20, unit: 'binary' })
  .filter((value) => value.trim() !== '')

const url = fc.oneof(
  fc.webUrl({ size: 'xsmall' }),
  fc.constantFrom('HTTP://example.com:81/a?b#c', 'mailto:help@example.com', 'https://[::1]/'),
)
const email = fc.constantFrom('help@example.com', "o'neil+x@mail.example", 'jürgen@münchen.example')

const hostileTexts = [
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' https://example.com',
  '//evil.example',
  'https:\\\\evil.example',
  'a@b?bcc=c@d',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'offered',
  'business',
  '31',
  '0x1f',
  '-1',
  '1e1',
  '\u00a031',
  '\u202etxt.exe',
  'https://example.com/\u202egpj.exe',
  'help@exam\u200bple.com',
  '\0'.repeat(99),
  '\ud83d',
  'x'.repeat(5_000),
]

const range = fc
  .tuple(fc.nat(1_000_000_000), fc.nat(1_000_000_000))
  .map(([a, b]) => ({ currency: 'USD', min: Math.min(a, b), max: Math.max(a, b) }))

const offer = fc.oneof(
  fc.record(
    {
      status: fc.constant('offered'),
      url,
      email,
      hours: text,
      responseTime: text,
      scope: text,
      rate: range,
      note: text,
    },
    { requiredKeys: ['status'] },
  ),
  fc.record({ status: fc.constant('not-offered'), note: text }, { requiredKeys: ['status'] }),
  fc.constant({ status: 'unknown' }),
)

/** Documents that `parseSupportPolicy` must accept. */
export const policyDocuments: fc.Arbitrary<object> = fc.record(
  {
    version: fc.constant(1),
    app: fc.record({ id: text, name: text, vendor: text }, { requiredKeys: ['id', 'name'] }),
    channels: fc.record(Object.fromEntries(channelIds.map((id) => [id, offer])), {
      requiredKeys: [],
    }),
    factors: fc.record({ stability: text }, { requiredKeys: [] }),
  },
  { requiredKeys: ['version', 'app', 'channels'] },
)

const flag = fc.constantFrom<unknown>(true, false, 1, 0, '1', '0', 'true', 'false')

const mask = fc
  .tuple(fc.nat(31), fc.constantFrom('number', 'text', 'padded', 'hexadecimal'))
  .map(([bits, form]): unknown => {
    if (form === 'number') return bits
    if (form === 'hexadecimal') return `0x${bits.toString(16)}`
    return form === 'text' ? `${bits}` : `\t${bits} `
  })

/** Replies of `get_app_details` that `readClearOSPolicy` must read. */
export const clearOSDetails: fc.Arbitrary<object> = fc.record(
  {
    supported: mask,
    basename: text,
    name: text,
    vendor: text,
    hide_support_policy: flag,
    devel_website: url,
    devel_email: email,
    code: fc.constantFrom(0, '0'),
  },
  { requiredKeys: ['supported', 'basename'] },
)

/** Replies of `get_support_info` that `readClearOSEntitlement` must read. */
export const clearOSSupportInfo: fc.Arbitrary<object> = fc.record(
  {
    code: fc.constantFrom<unknown>(0, 0, 0, '0', -1, 3, null),
    edition: fc.constantFrom('business', 'business', 'Business', 'community', 'home', 'hosted'),
    support_included: flag,
    no_per_incident: flag,
    upgrade_eligible: flag,
    has_open_ticket: flag,
    days_remaining: fc.nat(400),
    buy_support: url,
    business_upgrade: url,
    links: fc.record({ submit_ticket: url, forums: url, chat: url }, { requiredKeys: [] }),
    sales_web: url,
    sales_email: email,
    sales_phone: text,
  },
  { requiredKeys: ['code', 'edition', 'support_included', 'no_per_incident'] },
)

/** An input of a known kind. */
export interface Sample {
  readonly kind: 'valid' | 'one field mutated' | 'arbitrary junk'
  /** What was done to a valid input, in a word or two. */
  readonly mutation?: string
  readonly input: unknown
  /** How a failed property shows it: without running code of the input. */
  readonly [fc.toStringMethod]: () => string
}

function sampleOf(kind: Sample['kind'], input: unknown, mutation?: string): Sample {
  return {
    kind,
    ...(mutation !== undefined && { mutation }),
    input,
    [fc.toStringMethod]: () =>
      `${mutation ?? kind}: ${inspect(input, { depth: 6, showProxy: true, customInspect: false })}`,
  }
}

type Mutation = (parent: object, key: string) => void

const otherTypes = [null, true, 13, -1, 1.5, Number.NaN, 'text', '', [], ['x'], {}, 1n, Symbol('x')]

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  return value === null ? 'null' : typeof value
}

function set(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

/** Values that break code are made inside the mutation: fast-check looks into what it generates. */
const mutations: fc.Arbitrary<readonly [name: string, mutate: Mutation]> = fc.oneof(
  fc.nat(otherTypes.length - 1).map((index) => {
    const mutate: Mutation = (parent, key) => {
      const type = typeOf(Reflect.get(parent, key))
      const others = otherTypes.filter((value) => typeOf(value) !== type)
      set(parent, key, others[index % others.length])
    }
    return ['wrong type', mutate] as const
  }),
  fc.constant(['missing', Reflect.deleteProperty] as const),
  fc.tuple(text, fc.constantFrom<unknown>(1, 'x', null, {})).map(([name, value]) => {
    return ['extra', (parent: object) => set(parent, `x-${name}`, value)] as const
  }),
  fc.nat(hostileTexts.length - 1).map((index) => {
    const mutate: Mutation = (parent, key) => {
      const others = hostileTexts.filter((value) => value !== Reflect.get(parent, key))
      set(parent, key, others[index % others.length])
    }
    return ['hostile string', mutate] as const
  }),
  fc
    .oneof(
      fc
        .oneof(fc.object({ maxDepth: 2, withBigInt: true }), fc.array(fc.anything({ maxDepth: 1 })))
        .map((value) => () => value),
      fc.constantFrom(
        ...hostileValues.map(([, create]) => create),
        () => nested(200),
        () => throwingProxy({ status: 'offered' }),
        () => revokedProxy({ status: 'offered' }),
      ),
    )
    .map((create) => {
      return ['nested junk', (parent: object, key: string) => set(parent, key, create())] as const
    }),
  fc.constant([
    'throwing getter',
    (parent: object, key: string) => {
      Object.defineProperty(parent, key, {
        enumerable: true,
        configurable: true,
        get() {
          throw new Error('read')
        },
      })
    },
  ] as const),
)

/** Every field of a document, also those of its records. */
function fieldsOf(document: object): [parent: object, key: string][] {
  return Object.entries(document).flatMap(([key, value]): [object, string][] => [
    [document, key],
    ...(typeof value === 'object' && value !== null ? fieldsOf(value) : []),
  ])
}

const junk = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
  }),
  fc.string(),
  fc.json(),
  fc.constantFrom('<!DOCTYPE html>', '{"supported":31', '\ufeff{}'),
)

const mutated = (valid: fc.Arbitrary<object>): fc.Arbitrary<Sample> =>
  fc.tuple(valid, fc.noBias(fc.nat()), mutations).map(([document, index, [mutation, mutate]]) => {
    const input = structuredClone(document)
    const fields = fieldsOf(input)
    const field = fields[index % fields.length]
    if (field !== undefined) mutate(...field)
    return sampleOf('one field mutated', input, mutation)
  })

/** Inputs of all kinds: as many with one field mutated as of the two other kinds. */
export function samplesOf(valid: fc.Arbitrary<object>): fc.Arbitrary<Sample> {
  return fc.oneof(
    { weight: 1, arbitrary: valid.map((input) => sampleOf('valid', input)) },
    { weight: 2, arbitrary: mutated(valid) },
    { weight: 1, arbitrary: junk.map((input) => sampleOf('arbitrary junk', input)) },
  )
}
