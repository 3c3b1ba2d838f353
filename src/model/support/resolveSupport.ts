import type { Entitlement } from '../entitlement/entitlement.ts'
import { type EntitlementInput, entitlementIn } from '../entitlement/entitlementInput.ts'
import { type PolicyInput, policyIn } from '../policy/policyInput.ts'
import type { AppIdentity, ChannelOffer, SupportPolicy } from '../policy/supportPolicy.ts'
import { type Channel, channels as schemeChannels } from '../scheme/channels.ts'
import { enteringAction, obtainingAction } from './action.ts'
import { decideAvailability } from './decideAvailability.ts'
import { chooseNext, type NextAction } from './nextAction.ts'
import type { ResolvedChannel } from './resolvedChannel.ts'

/** The support of one app for one customer. */
export interface ResolvedSupport {
  /** The app, if there is a policy. */
  readonly app?: AppIdentity
  /** Every channel of the scheme, in legend order. */
  readonly channels: readonly ResolvedChannel[]
  /** The next action, or why there is none. */
  readonly next: NextAction
}

/**
 * Decides, for every channel of an app, whether this customer may use it, why not, and what to do.
 *
 * Without an entitlement, an offered channel is available, on its condition. A channel is unknown if
 * its offer or a needed entitlement is; every channel is unknown without a policy. Never throws.
 *
 * @example
 * const { channels, next } = resolveSupport(policy, entitlement)
 */
export function resolveSupport(
  policy: PolicyInput | undefined,
  entitlement?: EntitlementInput,
): ResolvedSupport {
  try {
    return resolve(policyIn(policy), entitlementIn(entitlement))
  } catch {
    // A getter of untyped input may throw.
    return resolve(undefined, undefined)
  }
}

function resolve(
  policy: SupportPolicy | undefined,
  entitlement: Entitlement | undefined,
): ResolvedSupport {
  const channels = resolveChannels(policy, entitlement)
  const next = chooseNext(channels)
  const app = policy?.app
  return app === undefined ? { channels, next } : { app, channels, next }
}

/** Resolves the channels of an app. */
export function resolveChannels(
  policy: SupportPolicy | undefined,
  entitlement: Entitlement | undefined,
): readonly ResolvedChannel[] {
  return schemeChannels.map((channel) =>
    resolveChannel(channel, policy?.channels[channel.id] ?? unknownOffer, entitlement),
  )
}

function resolveChannel(
  channel: Channel,
  offer: ChannelOffer,
  entitlement: Entitlement | undefined,
): ResolvedChannel {
  const availability = decideAvailability(channel, offer, entitlement)
  switch (availability.status) {
    case 'unknown':
      return { ...channel, offer, ...availability }
    case 'available': {
      const contact = offer.status === 'offered' ? offer : {}
      const action = enteringAction(channel, contact, entitlement)
      return { ...channel, offer, ...availability, action }
    }
    case 'unavailable': {
      const action = entitlement && obtainingAction(channel, availability.reason, entitlement)
      return { ...channel, offer, ...availability, ...(action !== undefined && { action }) }
    }
  }
}

const unknownOffer: ChannelOffer = { status: 'unknown' }
