import type { Entitlement } from '../../../src/model/entitlement/entitlement.ts'
import type { ChannelOffer, SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'
import { recordByChannel } from '../../../src/model/scheme/channels.ts'
import type { ChannelId } from '../../../src/model/scheme/clearOSScheme.ts'

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
    channels: { ...recordByChannel(() => rest), ...channels },
  }
}

/** A registered system. */
export function entitled(fields: Partial<Entitlement> = {}): Entitlement {
  return { registered: true, channels: {}, ...fields }
}

/** Every kind of entitlement, as far as it decides anything. */
export const entitlementKinds = {
  'not given': undefined,
  'not registered': entitled({ registered: false, channels: { professional: 'none' } }),
  'perhaps registered': { channels: { professional: 'included' } },
  included: entitled({ channels: { professional: 'included' } }),
  'per incident': entitled({ channels: { professional: 'per-incident' } }),
  'per incident, a ticket live': entitled({
    channels: { professional: 'per-incident' },
    liveTicket: true,
  }),
  'after an upgrade': entitled({ channels: { professional: 'upgrade' } }),
  none: entitled({ channels: { professional: 'none' } }),
  unknown: entitled(),
} as const satisfies Record<string, Entitlement | undefined>
export type Kind = keyof typeof entitlementKinds
export const kinds = Object.keys(entitlementKinds) as Kind[]
