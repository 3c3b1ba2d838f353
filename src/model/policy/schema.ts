import * as v from 'valibot'
import type { Shape } from '../untrusted.ts'
import { channelIds, forEveryChannel } from './channel.ts'
import {
  type AppIdentity,
  type FactorId,
  factorIds,
  type OfferedChannel,
  type SupportPolicy,
} from './supportPolicy.ts'
import { emailPattern, urlPattern } from './url.ts'

// The message of each rule completes "must be …": it becomes `expected` of an issue.

/**
 * An object whose missing keys are reported by their own rule.
 *
 * The entries have no prototype: valibot walks over all it finds in them, which on a page that has
 * extended `Object.prototype` would be more than ours.
 * @__NO_SIDE_EFFECTS__
 */
function record<const Entries extends v.ObjectEntries>(entries: Entries, expected: string) {
  const bare: Entries = Object.assign(Object.create(null), entries)
  return v.object(bare, ({ expected: missing }) => {
    const key = Object.keys(bare).find((name) => missing === JSON.stringify(name))
    return (key === undefined ? undefined : expectedBy(bare[key])) ?? expected
  })
}

/** What a rule says it expects. */
function expectedBy(rule: object | undefined): string | undefined {
  const message: unknown = rule !== undefined && 'message' in rule ? rule.message : undefined
  if (typeof message === 'function') return message({ expected: null })
  return typeof message === 'string' ? message : undefined
}

/* @__NO_SIDE_EFFECTS__ */
function text(maxLength: number) {
  const expected = `a text of 1 to ${maxLength} characters, not blank`
  return v.pipe(
    v.string(expected),
    v.minLength(1, expected),
    v.maxLength(maxLength, expected),
    v.regex(/\S/, expected),
  )
}

const shortText = text(200)
const longText = text(2_000)

const urlExpected = 'an https:, http: or mailto: address of at most 2048 characters'
const url = v.pipe(
  v.string(urlExpected),
  v.maxLength(2_048, urlExpected),
  v.regex(urlPattern, urlExpected),
)

const emailExpected = 'an e-mail address of at most 254 characters'
const email = v.pipe(
  v.string(emailExpected),
  v.maxLength(254, emailExpected),
  v.regex(emailPattern, emailExpected),
)

const amountExpected = 'a whole number of minor units (cents) from 0 to 1,000,000,000'
const amount = v.pipe(
  v.number(amountExpected),
  v.integer(amountExpected),
  v.minValue(0, amountExpected),
  v.maxValue(1_000_000_000, amountExpected),
)

const currencyExpected = 'a currency code of three capitals, such as USD'
const rate = v.pipe(
  record(
    {
      currency: v.pipe(v.string(currencyExpected), v.regex(/^[A-Z]{3}$/, currencyExpected)),
      min: amount,
      max: amount,
    },
    'a rate with currency, min and max',
  ),
  v.forward(
    v.check(({ min, max }) => min <= max, 'at most max, which it is above'),
    ['min'],
  ),
)

const offerExpected = 'an offer with the status offered, not-offered or unknown'
/** The rules of one channel's offer: a definition of its own in the JSON Schema. */
export const offerRules = v.variant(
  'status',
  [
    record(
      {
        status: v.literal('offered'),
        url: v.exactOptional(url),
        email: v.exactOptional(email),
        hours: v.exactOptional(shortText),
        responseTime: v.exactOptional(shortText),
        scope: v.exactOptional(longText),
        rate: v.exactOptional(rate),
        note: v.exactOptional(longText),
      },
      offerExpected,
    ),
    record({ status: v.literal('not-offered'), note: v.exactOptional(longText) }, offerExpected),
    record({ status: v.literal('unknown') }, offerExpected),
  ],
  ({ path }) => (path === undefined ? offerExpected : 'offered, not-offered or unknown'),
)

/** The rules of a policy document, for the parser and for the generated JSON Schema. */
export const policyRules = record(
  {
    version: v.literal(1, 'the number 1'),
    app: record(
      { id: shortText, name: shortText, vendor: v.exactOptional(shortText) },
      'an object with id and name',
    ),
    channels: record(
      forEveryChannel(() => v.optional(offerRules, { status: 'unknown' })),
      `an object with the keys ${channelIds.join(', ')}`,
    ),
    factors: v.exactOptional(
      record(
        {
          'technical-knowledge': v.exactOptional(longText),
          stability: v.exactOptional(longText),
          'vendor-relationship': v.exactOptional(longText),
        } satisfies Record<FactorId, unknown>,
        `an object with the keys ${factorIds.join(', ')}`,
      ),
    ),
  },
  'a support policy document',
) satisfies v.GenericSchema<unknown, SupportPolicy>

type ShapeOf<Value> = Value extends object
  ? { readonly [Key in keyof Value]-?: ShapeOf<NonNullable<Value[Key]>> }
  : null

const offerShape: ShapeOf<OfferedChannel> = {
  status: null,
  url: null,
  email: null,
  hours: null,
  responseTime: null,
  scope: null,
  rate: { currency: null, min: null, max: null },
  note: null,
}

/** The keys of a policy document. An offer of any status has those of an offered channel, or fewer. */
export const policyShape = {
  version: null,
  app: { id: null, name: null, vendor: null } satisfies ShapeOf<AppIdentity>,
  channels: forEveryChannel(() => offerShape),
  factors: {
    'technical-knowledge': null,
    stability: null,
    'vendor-relationship': null,
  } satisfies Record<FactorId, null>,
} satisfies Shape & Record<keyof SupportPolicy, unknown>
