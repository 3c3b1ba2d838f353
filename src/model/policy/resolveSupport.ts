import { type EnteringAction, type ObtainingAction, stepInto, stepsTowards } from './action.ts'
import { type Availability, decideAvailability } from './availability.ts'
import { type ChannelAccess, type ChannelId, channelAccess, channelIds } from './channel.ts'
import type { SystemEntitlement } from './entitlement.ts'
import { chooseNext, type NextStep } from './nextStep.ts'
import type { AppIdentity, ChannelOffer, SupportPolicy } from './supportPolicy.ts'

type WithStatus<Status extends Availability['status']> = Extract<
  Availability,
  { readonly status: Status }
>

/** This system may use the channel. */
export type AvailableChannel = WithStatus<'available'> & { readonly action: EnteringAction }

/** This system cannot use the channel. `action` is the way to get it, where there is one. */
export type UnavailableChannel = WithStatus<'unavailable'> & {
  readonly action?: ObtainingAction
}

/** Nobody can say whether this system can use the channel. */
export type UndecidedChannel = WithStatus<'unknown'>

/** One channel of one app, answered for one user. */
export type ResolvedChannel = (AvailableChannel | UnavailableChannel | UndecidedChannel) & {
  readonly id: ChannelId
  readonly access: ChannelAccess
  /** What the policy says, with its terms. */
  readonly offer: ChannelOffer
}

/** The whole answer for one app and one user. */
export interface ResolvedSupport {
  readonly app: AppIdentity
  /** All five, in legend order. */
  readonly channels: readonly ResolvedChannel[]
  /** The one thing to do next, or why nothing is left to do. */
  readonly next: NextStep
}

/**
 * Answers, for every channel of an app, whether this user can have it, why not, and what to do.
 *
 * Without an entitlement it answers for the app alone: what is offered is available, on its
 * condition. With one whose deciding field is unknown, the channel is unknown.
 *
 * @example
 * const { channels, next } = resolveSupport(policy, entitlement)
 */
export function resolveSupport(
  policy: SupportPolicy,
  entitlement?: SystemEntitlement,
): ResolvedSupport {
  const channels = resolveChannels(policy, entitlement)
  return { app: policy.app, channels, next: chooseNext(channels) }
}

/** The channels alone, for what needs no next step. */
export function resolveChannels(
  policy: SupportPolicy,
  entitlement?: SystemEntitlement,
): readonly ResolvedChannel[] {
  return channelIds.map((id): ResolvedChannel => {
    const offer = policy.channels[id]
    const channel = { id, access: channelAccess[id], offer }
    const availability = decideAvailability(id, policy, entitlement)
    if (availability.status === 'unknown') return { ...channel, ...availability }
    if (availability.status === 'available') {
      return { ...channel, ...availability, action: stepInto(id, offer, entitlement) }
    }
    const action = entitlement && stepsTowards[availability.reason](id, entitlement)
    return { ...channel, ...availability, ...(action !== undefined && { action }) }
  })
}
