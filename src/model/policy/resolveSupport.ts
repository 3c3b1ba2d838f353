import { type ChannelAccess, type ChannelId, channelAccess, channelIds } from './channel.ts'
import type { SalesContact, SystemEntitlement } from './entitlement.ts'
import type { AppIdentity, ChannelOffer, OfferedChannel, SupportPolicy } from './supportPolicy.ts'

/** Whether a channel is open to this user. */
export const channelStatuses = ['available', 'unavailable', 'unknown'] as const
export type ChannelStatus = (typeof channelStatuses)[number]

/** Why a channel is unavailable: the app has none, or this system is not entitled to it. */
export const unavailableReasons = [
  'not-offered',
  'not-registered',
  'no-subscription',
  'no-incident-ticket',
] as const
export type UnavailableReason = (typeof unavailableReasons)[number]

/** Why a channel is unknown: the policy or the entitlement does not say. */
export const unknownReasons = ['policy-unknown', 'entitlement-unknown'] as const
export type UnknownReason = (typeof unknownReasons)[number]

/** What an available channel still asks of the user. */
export const channelConditions = [
  'vendor-terms',
  'subscription',
  'incident-report',
  'live-ticket',
  'sales-agreement',
] as const
export type ChannelCondition = (typeof channelConditions)[number]

/** The steps that lead to a page. */
export const linkedActionTypes = [
  'visit-forum',
  'open-service',
  'open-incident',
  'upgrade',
  'buy-ticket',
  'register',
] as const
export type LinkedActionType = (typeof linkedActionTypes)[number]

/** A step a user can take, with where it leads if that is known. */
export type SupportAction =
  | { readonly type: LinkedActionType; readonly channel: ChannelId; readonly url?: string }
  | { readonly type: 'write-mail'; readonly channel: ChannelId; readonly email: string }
  | ({ readonly type: 'contact-sales'; readonly channel: ChannelId } & SalesContact)
export type SupportActionType = SupportAction['type']

/** This system may use the channel. */
export interface AvailableChannel {
  readonly status: 'available'
  readonly condition?: ChannelCondition
  readonly action: SupportAction
}

/** This system cannot use the channel. */
export interface UnavailableChannel {
  readonly status: 'unavailable'
  readonly reason: UnavailableReason
  /** The way to get the channel, where there is one. */
  readonly action?: SupportAction
}

/** Nobody can say whether this system can use the channel. */
export interface UndecidedChannel {
  readonly status: 'unknown'
  readonly reason: UnknownReason
}

export type ChannelAvailability = AvailableChannel | UnavailableChannel | UndecidedChannel

/** One channel of one app, answered for one user. */
export type ResolvedChannel = ChannelAvailability & {
  readonly id: ChannelId
  readonly access: ChannelAccess
  /** What the policy says, with its terms. */
  readonly offer: ChannelOffer
}

/** What every component of the kit draws. */
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

/** The channels alone, for what draws them and leads nowhere. */
export function resolveChannels(
  policy: SupportPolicy,
  entitlement?: SystemEntitlement,
): readonly ResolvedChannel[] {
  return channelIds.map((id): ResolvedChannel => {
    const offer = policy.channels[id]
    return { id, access: channelAccess[id], offer, ...decide(id, offer, entitlement) }
  })
}

function decide(
  id: ChannelId,
  offer: ChannelOffer,
  entitlement: SystemEntitlement | undefined,
): ChannelAvailability {
  switch (offer.status) {
    case 'unknown':
      return { status: 'unknown', reason: 'policy-unknown' }
    case 'not-offered':
      return { status: 'unavailable', reason: 'not-offered' }
    case 'offered':
      return decideByAccess[channelAccess[id]](id, offer, entitlement)
  }
}

const decideByAccess: Readonly<
  Record<
    ChannelAccess,
    (id: ChannelId, offer: OfferedChannel, entitlement?: SystemEntitlement) => ChannelAvailability
  >
> = {
  open: (id, offer, entitlement) => ({
    status: 'available',
    action: linked('visit-forum', id, offer.url ?? entitlement?.links.forums),
  }),
  vendor: (id, offer) => ({
    status: 'available',
    condition: 'vendor-terms',
    action: contactVendor(id, offer),
  }),
  subscription: decideSubscription,
  consulting: (id, offer, entitlement) => ({
    status: 'available',
    condition: 'sales-agreement',
    action: contactSales(id, { ...entitlement?.sales, ...pickContact(offer) }),
  }),
}

function decideSubscription(
  id: ChannelId,
  offer: OfferedChannel,
  entitlement: SystemEntitlement | undefined,
): ChannelAvailability {
  const incident = linked('open-incident', id, entitlement?.links.submitTicket ?? offer.url)
  if (entitlement === undefined) {
    return { status: 'available', condition: 'subscription', action: incident }
  }
  const { registered, professional, liveTicket, links, sales } = entitlement
  if (registered === false) {
    const action = linked('register', id, links.register)
    return { status: 'unavailable', reason: 'not-registered', action }
  }
  switch (registered === true ? professional : 'unknown') {
    case 'included':
      return { status: 'available', condition: 'incident-report', action: incident }
    case 'per-incident': {
      if (liveTicket) return { status: 'available', condition: 'live-ticket', action: incident }
      const action = linked('buy-ticket', id, links.buyTicket)
      return { status: 'unavailable', reason: 'no-incident-ticket', action }
    }
    case 'upgrade': {
      const action = linked('upgrade', id, links.upgrade)
      return { status: 'unavailable', reason: 'no-subscription', action }
    }
    case 'none': {
      const action = contactSales(id, sales)
      return { status: 'unavailable', reason: 'no-subscription', action }
    }
    default:
      return { status: 'unknown', reason: 'entitlement-unknown' }
  }
}

function linked(
  type: LinkedActionType,
  channel: ChannelId,
  url: string | undefined,
): SupportAction {
  return url === undefined ? { type, channel } : { type, channel, url }
}

function contactVendor(channel: ChannelId, { url, email }: OfferedChannel): SupportAction {
  return url === undefined && email !== undefined
    ? { type: 'write-mail', channel, email }
    : linked('open-service', channel, url)
}

function contactSales(channel: ChannelId, contact?: SalesContact): SupportAction {
  return { type: 'contact-sales', channel, ...contact }
}

function pickContact({ url, email }: OfferedChannel): SalesContact {
  return { ...(url !== undefined && { url }), ...(email !== undefined && { email }) }
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
