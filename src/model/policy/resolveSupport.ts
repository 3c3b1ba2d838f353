import { type SupportAction, type SupportActionType, stepInto, stepTowards } from './action.ts'
import { type Availability, decideAvailability } from './availability.ts'
import { type ChannelAccess, type ChannelId, channelAccess, channelIds } from './channel.ts'
import type { SystemEntitlement } from './entitlement.ts'
import type { AppIdentity, ChannelOffer, SupportPolicy } from './supportPolicy.ts'

type WithStatus<Status extends Availability['status']> = Extract<
  Availability,
  { readonly status: Status }
>

/** This system may use the channel. */
export type AvailableChannel = WithStatus<'available'> & { readonly action: SupportAction }

/** This system cannot use the channel. `action` is the way to get it, where there is one. */
export type UnavailableChannel = WithStatus<'unavailable'> & { readonly action?: SupportAction }

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
  /** The one thing to do next, or `undefined` if nothing is left to do. */
  readonly next: SupportAction | undefined
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
    const action = stepTowards(id, availability, entitlement)
    return { ...channel, ...availability, ...(action !== undefined && { action }) }
  })
}

/**
 * What to try first: help that is already paid for, then help that is free, then what opens more,
 * then what costs by the hour. A subscription nobody has confirmed comes after free help.
 */
const nextRank: Readonly<Record<SupportActionType | 'unconfirmed', number>> = {
  'open-incident': 0,
  'open-service': 1,
  'write-mail': 2,
  'visit-forum': 3,
  unconfirmed: 4,
  register: 5,
  'buy-ticket': 6,
  upgrade: 7,
  'contact-sales': 8,
}

/** A later channel of the legend promises more: of two forums the dedicated one comes first. */
function chooseNext(channels: readonly ResolvedChannel[]): SupportAction | undefined {
  let best: { rank: number; action: SupportAction } | undefined
  for (const channel of channels) {
    if (channel.status === 'unknown' || channel.action === undefined) continue
    const { action } = channel
    const isUnconfirmed = channel.status === 'available' && channel.condition === 'subscription'
    const rank = nextRank[isUnconfirmed ? 'unconfirmed' : action.type]
    if (best === undefined || rank <= best.rank) best = { rank, action }
  }
  return best?.action
}
