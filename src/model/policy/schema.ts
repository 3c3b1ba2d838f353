import * as v from 'valibot'
import { amount, currency, email, longText, minExpected, record, shortText, url } from '../rules.ts'
import type { Shape } from '../untrusted.ts'
import { channelIds, forEveryChannel } from './channel.ts'
import {
  type AppIdentity,
  type FactorId,
  factorIds,
  type OfferedChannel,
  type SupportPolicy,
} from './supportPolicy.ts'

const rate = v.pipe(
  record(
    {
      currency,
      min: amount,
      max: amount,
    },
    'a rate with currency, min and max',
  ),
  v.forward(
    v.check(
      ({ min, max }) => min <= max,
      ({ input }) => minExpected(input.max),
    ),
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
