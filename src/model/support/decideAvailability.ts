import type { ChannelEntitlement, Entitlement } from '../entitlement/entitlement.ts'
import type { ChannelOffer } from '../policy/supportPolicy.ts'
import type { Channel } from '../scheme/channels.ts'
import type { AccessKind } from '../scheme/supportScheme.ts'
import type { Availability } from './availability.ts'

/** Decides the availability of a channel by its access. Returns constants: a page calls this thousands of times. */
export function decideAvailability(
  channel: Channel,
  offer: ChannelOffer,
  entitlement: Entitlement | undefined,
): Availability {
  switch (offer.status) {
    case 'not-offered':
      return notOffered
    case 'offered':
      return decisions[channel.access](channel, entitlement)
    case 'unknown':
      return policyUnknown
  }
}

const notOffered: Availability = { status: 'unavailable', reason: 'not-offered' }
const policyUnknown: Availability = { status: 'unknown', reason: 'policy-unknown' }
const open: Availability = { status: 'available' }
const onTerms: Availability = { status: 'available', condition: 'vendor-terms' }
const byAgreement: Availability = { status: 'available', condition: 'sales-agreement' }
const bySubscription: Availability = { status: 'available', condition: 'subscription' }
const included: Availability = { status: 'available', condition: 'incident-report' }
const coveredByTicket: Availability = { status: 'available', condition: 'live-ticket' }
const notRegistered: Availability = { status: 'unavailable', reason: 'not-registered' }
const noSubscription: Availability = { status: 'unavailable', reason: 'no-subscription' }
const noTicket: Availability = { status: 'unavailable', reason: 'no-incident-ticket' }
const entitlementUnknown: Availability = { status: 'unknown', reason: 'entitlement-unknown' }

type Decide = (channel: Channel, entitlement: Entitlement | undefined) => Availability

const decisions: Readonly<Record<AccessKind, Decide>> = {
  open: () => open,
  terms: () => onTerms,
  entitlement: ({ id }, entitlement) => {
    if (entitlement === undefined) return bySubscription
    const registered = own(entitlement, 'registered')
    const entitled = own(entitlement.channels, id)
    if (registered === false) return notRegistered
    // The entitlement may not be parsed: null and an empty text stand for a missing value.
    if (!registered || !entitled) return entitlementUnknown
    return byEntitlement[entitled](entitlement)
  },
  agreement: () => byAgreement,
}

const byEntitlement: Readonly<
  Record<ChannelEntitlement, (entitlement: Entitlement) => Availability>
> = {
  included: () => included,
  'per-incident': (entitlement) =>
    own(entitlement, 'liveTicket') === true ? coveredByTicket : noTicket,
  upgrade: () => noSubscription,
  none: () => noSubscription,
}

/** Returns the value of an own property: a page that extends `Object.prototype` grants nothing. */
function own<Source extends object, Key extends keyof Source>(
  source: Source,
  key: Key,
): Source[Key] | undefined {
  return Object.hasOwn(source, key) ? source[key] : undefined
}
