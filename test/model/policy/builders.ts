import type { ChannelId } from '../../../src/model/policy/channel.ts'
import type { SystemEntitlement } from '../../../src/model/policy/entitlement.ts'
import type { ChannelOffer, SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'

export const offered = { status: 'offered' } as const
export const notOffered = { status: 'not-offered' } as const
export const unknown = { status: 'unknown' } as const

/** A policy with some channels, and the same offer for the rest. */
export function policyOf(
  channels: Partial<Record<ChannelId, ChannelOffer>>,
  rest: ChannelOffer = notOffered,
): SupportPolicy {
  return {
    version: 1,
    app: { id: 'openvpn', name: 'OpenVPN' },
    channels: {
      'public-forum': rest,
      'dedicated-forum': rest,
      developer: rest,
      professional: rest,
      consulting: rest,
      ...channels,
    },
  }
}

export function entitled(fields: Partial<SystemEntitlement>): SystemEntitlement {
  return { registered: true, edition: 'business', professional: 'unknown', links: {}, ...fields }
}

/** Every kind of entitlement a system can have, as far as it decides anything. */
export const entitlementKinds = {
  'not known to the host': undefined,
  'not registered': entitled({ registered: false, professional: 'none' }),
  'perhaps registered': entitled({ registered: 'unknown', professional: 'included' }),
  included: entitled({ professional: 'included' }),
  'per incident': entitled({ professional: 'per-incident' }),
  'per incident, a ticket live': entitled({ professional: 'per-incident', liveTicket: true }),
  'after an upgrade': entitled({ professional: 'upgrade' }),
  none: entitled({ professional: 'none' }),
  unknown: entitled({ professional: 'unknown' }),
}
export type Kind = keyof typeof entitlementKinds
export const kinds = Object.keys(entitlementKinds) as Kind[]
