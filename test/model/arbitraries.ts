import { inspect } from 'node:util'
import fc from 'fast-check'
import { channelEntitlements } from '../../src/model/entitlement/entitlement.ts'
import { recordByChannel } from '../../src/model/scheme/channels.ts'
import { hostileValues, nested, pathsOf, throwingProxy, withThrowingGetter } from './hostile.ts'
import { changed } from './policy/documents.ts'

const text = fc
  .string({ minLength: 1, maxLength: 20, unit: 'binary' })
  .filter((value) => value.trim() !== '')
const url = fc.oneof(
  fc.webUrl({ size: 'xsmall' }),
  fc.constantFrom('HTTP://example.com:81/a?b#c', 'mailto:help@example.com', 'https://[::1]/'),
)
const email = fc.constantFrom('help@example.com', "o'neil+x@mail.example", 'jürgen@münchen.example')
const flag = fc.constantFrom<unknown>(true, false, 1, 0, '1', '0', 'true', 'false')

const rate = fc
  .tuple(fc.nat(1_000_000_000), fc.nat(1_000_000_000))
  .map(([a, b]) => ({ currency: 'USD', min: Math.min(a, b), max: Math.max(a, b) }))
const terms = { url, email, hours: text, responseTime: text, scope: text, rate, note: text }
const offer = fc.oneof(
  fc.record({ status: fc.constant('offered'), ...terms }, { requiredKeys: ['status'] }),
  fc.record({ status: fc.constant('not-offered'), note: text }, { requiredKeys: ['status'] }),
  fc.constant({ status: 'unknown' }),
)

/** Documents that `parseSupportPolicy` must accept. */
export const policyDocuments: fc.Arbitrary<object> = fc.record(
  {
    version: fc.constant(1),
    app: fc.record({ id: text, name: text, vendor: text }, { requiredKeys: ['id', 'name'] }),
    channels: fc.record(
      recordByChannel(() => offer),
      { requiredKeys: [] },
    ),
    factors: fc.record({ stability: text }, { requiredKeys: [] }),
  },
  { requiredKeys: ['version', 'app', 'channels'] },
)

/** Entitlements that `parseEntitlement` must accept. */
export const entitlements: fc.Arbitrary<object> = fc.record(
  {
    registered: fc.boolean(),
    edition: text,
    channels: fc.record(
      recordByChannel(() => fc.constantFrom(...channelEntitlements)),
      { requiredKeys: [] },
    ),
    liveTicket: fc.boolean(),
    daysRemaining: fc.nat(100_000),
    links: fc.record({ submitTicket: url, forums: url }, { requiredKeys: [] }),
    sales: fc.record({ url, email, phone: text }, { requiredKeys: [] }),
  },
  { requiredKeys: ['channels'] },
)

/** Responses of `get_app_details` that `readClearOSPolicy` must read. */
export const clearOSDetails: fc.Arbitrary<object> = fc.record(
  {
    supported: fc
      .nat(31)
      .chain((mask) => fc.constantFrom<unknown>(mask, `\t${mask} `, `0x${mask.toString(16)}`)),
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

/** Responses of `get_support_info` that `readClearOSEntitlement` must read. */
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
  readonly input: unknown
  /** How a failed property shows it: without running code of the input. */
  readonly [fc.toStringMethod]: () => string
}

function sampleOf(kind: Sample['kind'], input: unknown): Sample {
  const options = { depth: 6, showProxy: true, customInspect: false }
  return { kind, input, [fc.toStringMethod]: () => `${kind}: ${inspect(input, options)}` }
}

const otherTypes = [null, true, 13, -1, 1.5, Number.NaN, 'text', '', [], ['x'], {}, 1n, Symbol('x')]
const hostileTexts = [
  ...['javascript:alert(1)', 'java\nscript:alert(1)', ' https://example.com', '//evil.example'],
  ...['https:\\\\evil.example', 'a@b?bcc=c@d', '<script>alert(1)</script>', '\u202etxt.exe'],
  ...['https://example.com/\u202egpj.exe', 'help@exam\u200bple.com', '__proto__', 'constructor'],
  ...['offered', 'business', '31', '0x1f', '-1', '1e1', '\u00a031', '\ud83d'],
  ...['\0'.repeat(99), 'x'.repeat(5_000)],
]

/** What takes the place of a field. Made afresh: fast-check looks into what it generates. */
const replacements: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.constantFrom<unknown>(undefined, ...otherTypes, ...hostileTexts).map((value) => () => value),
  fc.object({ maxDepth: 2, withBigInt: true }).map((value) => () => value),
  fc.constantFrom(
    ...hostileValues.map(([, create]) => create),
    () => nested(200),
    () => throwingProxy({ status: 'offered' }),
  ),
)

function mutated(valid: fc.Arbitrary<object>): fc.Arbitrary<Sample> {
  return fc
    .tuple(valid, fc.noBias(fc.nat()), fc.option(replacements, { freq: 9 }), text)
    .map(([document, index, replace, key]) => {
      const paths = [...pathsOf(document), `x-${key.replaceAll('.', '')}`]
      const path = paths[index % paths.length] ?? key
      const input =
        replace === null
          ? withThrowingGetter(document, path.split('.')[0] ?? key)
          : changed(document, path, replace())
      return sampleOf('one field mutated', input)
    })
}

const junk = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.string(),
  fc.json(),
  fc.constantFrom('<!DOCTYPE html>', '{"supported":31', '\ufeff{}'),
)

/** Inputs of all kinds: as many with one field mutated as of the two other kinds. */
export function samplesOf(valid: fc.Arbitrary<object>): fc.Arbitrary<Sample> {
  return fc.oneof(
    { weight: 1, arbitrary: valid.map((input) => sampleOf('valid', input)) },
    { weight: 2, arbitrary: mutated(valid) },
    { weight: 1, arbitrary: junk.map((input) => sampleOf('arbitrary junk', input)) },
  )
}
