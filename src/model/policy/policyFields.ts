import {
  amount,
  byStatus,
  choice,
  currency,
  email,
  identifier,
  longText,
  name,
  ordered,
  url,
} from '../reading/checks.ts'
import { type Check, decisive, optional, record, required } from '../reading/fields.ts'
import { channels, recordByChannel } from '../scheme/channels.ts'
import type { RateRange } from '../values/money.ts'
import {
  type AppIdentity,
  type ChannelOffer,
  factorIds,
  type NotOfferedChannel,
  type OfferedChannel,
  type SupportPolicy,
  type UnknownChannel,
} from './supportPolicy.ts'

const rate = ordered(
  record<RateRange>(
    { currency: required(currency), min: required(amount), max: required(amount) },
    'a rate with currency, min and max',
  ),
)

const offerExpected = 'an offer with the status offered, not-offered or unknown'

/** Checks the offer of a channel. The JSON Schema has a definition for it. */
export const offerCheck: Check<ChannelOffer> = byStatus(
  {
    offered: record<OfferedChannel>(
      {
        status: required(choice(['offered'])),
        url: optional(url),
        email: optional(email),
        hours: optional(name),
        responseTime: optional(name),
        scope: optional(longText),
        rate: decisive(rate),
        note: optional(longText),
      },
      offerExpected,
    ),
    'not-offered': record<NotOfferedChannel>(
      { status: required(choice(['not-offered'])), note: optional(longText) },
      offerExpected,
    ),
    unknown: record<UnknownChannel>({ status: required(choice(['unknown'])) }, offerExpected),
  },
  offerExpected,
)

const appCheck = record<AppIdentity>(
  { id: required(identifier), name: required(name), vendor: optional(name) },
  'an object with id and name',
)

/** Checks a policy document. The JSON Schema is generated from it. */
export const policyCheck = record<SupportPolicy>(
  {
    version: required(choice([1], 'the number 1')),
    app: decisive(appCheck),
    channels: required(
      record<SupportPolicy['channels']>(
        recordByChannel(() => decisive(offerCheck, { status: 'unknown' })),
        `an object with the keys ${channels.map(({ id }) => id).join(', ')}`,
      ),
    ),
    factors: optional(
      record<NonNullable<SupportPolicy['factors']>>(
        {
          'technical-knowledge': optional(longText),
          stability: optional(longText),
          'vendor-relationship': optional(longText),
        },
        `an object with the keys ${factorIds.join(', ')}`,
      ),
    ),
  },
  'a support policy document',
)
