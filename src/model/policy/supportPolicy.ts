import type { ChannelId } from '../scheme/clearOSScheme.ts'
import type { RateRange } from '../values/money.ts'

/** The identity of an app. */
export interface AppIdentity {
  /** A stable identifier, such as the base name of the package. 1 to 200 characters. */
  readonly id: string
  /** The display name. 1 to 200 characters. */
  readonly name: string
  /** The maker of the app. 1 to 200 characters. */
  readonly vendor?: string
}

/** A channel that the app offers, with its terms. */
export interface OfferedChannel {
  readonly status: 'offered'
  /** The link to the channel: an `https:`, `http:` or `mailto:` address. */
  readonly url?: string
  /** The e-mail address of the channel. */
  readonly email?: string
  /** The service hours, in words. 1 to 200 characters. */
  readonly hours?: string
  /** The promised response time, in words. 1 to 200 characters. */
  readonly responseTime?: string
  /** The scope, in words. 1 to 2,000 characters. */
  readonly scope?: string
  /** The hourly rate. Level III costs 10,000 to 25,000 cents (support policy document, "Level III"). */
  readonly rate?: RateRange
  /** Other terms, in words. 1 to 2,000 characters. */
  readonly note?: string
}

/** A channel that the app does not offer. */
export interface NotOfferedChannel {
  readonly status: 'not-offered'
  /** The reason, in words. 1 to 2,000 characters. */
  readonly note?: string
}

/** A channel that the app may or may not offer. Never shown as available, and never as "no". */
export interface UnknownChannel {
  readonly status: 'unknown'
}

/** The offer of a channel in a policy. */
export type ChannelOffer = OfferedChannel | NotOfferedChannel | UnknownChannel

/** The statuses of an offer. */
export const offerStatuses = [
  'offered',
  'not-offered',
  'unknown',
] as const satisfies readonly ChannelOffer['status'][]

/** The deciding factors of a policy (support policy document, first list). */
export const factorIds = ['technical-knowledge', 'stability', 'vendor-relationship'] as const
/** One of `factorIds`. */
export type FactorId = (typeof factorIds)[number]

/**
 * Who helps with an app, how, and at what cost.
 *
 * @example
 * const policy: SupportPolicy = {
 *   version: 1,
 *   app: { id: 'content-filter', name: 'Content Filter' },
 *   channels: {
 *     'public-forum': { status: 'offered', url: 'https://forum.example/' },
 *     'dedicated-forum': { status: 'not-offered' },
 *     developer: { status: 'offered', email: 'help@example.com', responseTime: '2 working days' },
 *     professional: { status: 'offered' },
 *     consulting: { status: 'unknown' },
 *   },
 * }
 */
export interface SupportPolicy {
  readonly version: 1
  /** Absent if a service did not name the app. */
  readonly app?: AppIdentity
  /** Every channel. A document may omit one; the parser then adds it as `unknown`. */
  readonly channels: Readonly<Record<ChannelId, ChannelOffer>>
  /** The reasons behind the policy, in words. 1 to 2,000 characters each. */
  readonly factors?: { readonly [Factor in FactorId]?: string }
}
