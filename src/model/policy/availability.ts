import { type ChannelAccess, type ChannelId, channelAccess } from './channel.ts'
import type { SystemEntitlement } from './entitlement.ts'
import type { SupportPolicy } from './supportPolicy.ts'

/** Whether a channel is open to this user. */
export const channelStatuses = ['available', 'unavailable', 'unknown'] as const
export type ChannelStatus = (typeof channelStatuses)[number]

/** What an available channel still asks of the user. */
export const channelConditions = [
  'vendor-terms',
  'subscription',
  'incident-report',
  'live-ticket',
  'sales-agreement',
] as const
export type ChannelCondition = (typeof channelConditions)[number]

/** Why a channel is unavailable: the app has none, or this system is not entitled to it. */
export const unavailableReasons = [
  'not-offered',
  'not-registered',
  'no-subscription',
  'no-incident-ticket',
] as const
export type UnavailableReason = (typeof unavailableReasons)[number]

/** Why a channel is unknown: the entitlement or the policy does not say. What may still help is first. */
export const unknownReasons = ['entitlement-unknown', 'policy-unknown'] as const
export type UnknownReason = (typeof unknownReasons)[number]

/** Whether this system may use a channel, on what condition, or why not. */
export type Availability =
  | { readonly status: 'available'; readonly condition?: ChannelCondition }
  | { readonly status: 'unavailable'; readonly reason: UnavailableReason }
  | { readonly status: 'unknown'; readonly reason: UnknownReason }

/** Decides about one channel, by what opens it: a table of constants, because pages ask thousands of times. */
export function decideAvailability(
  id: ChannelId,
  policy: SupportPolicy,
  entitlement: SystemEntitlement | undefined,
): Availability {
  switch (policy.channels[id].status) {
    case 'not-offered':
      return notOffered
    case 'offered': {
      const decision = whereOffered[channelAccess[id]]
      return decision === 'by-entitlement' ? decideByEntitlement(entitlement) : decision
    }
    // And whatever else a caller without types says.
    default:
      return policyUnknown
  }
}

const policyUnknown: Availability = { status: 'unknown', reason: 'policy-unknown' }
const notOffered: Availability = { status: 'unavailable', reason: 'not-offered' }

const whereOffered: Readonly<Record<ChannelAccess, Availability | 'by-entitlement'>> = {
  open: { status: 'available' },
  vendor: { status: 'available', condition: 'vendor-terms' },
  subscription: 'by-entitlement',
  consulting: { status: 'available', condition: 'sales-agreement' },
}

const subscriptionUnconfirmed: Availability = { status: 'available', condition: 'subscription' }
const included: Availability = { status: 'available', condition: 'incident-report' }
const coveredByTicket: Availability = { status: 'available', condition: 'live-ticket' }
const notRegistered: Availability = { status: 'unavailable', reason: 'not-registered' }
const noSubscription: Availability = { status: 'unavailable', reason: 'no-subscription' }
const noTicket: Availability = { status: 'unavailable', reason: 'no-incident-ticket' }
const entitlementUnknown: Availability = { status: 'unknown', reason: 'entitlement-unknown' }

function decideByEntitlement(entitlement: SystemEntitlement | undefined): Availability {
  if (entitlement === undefined) return subscriptionUnconfirmed
  const { registered, professional, liveTicket } = entitlement
  if (registered === false) return notRegistered
  if (registered !== true) return entitlementUnknown
  switch (professional) {
    case 'included':
      return included
    case 'per-incident':
      return liveTicket === true ? coveredByTicket : noTicket
    case 'upgrade':
    case 'none':
      return noSubscription
    default:
      return entitlementUnknown
  }
}
