import type { ChannelId } from '../scheme/clearOSScheme.ts'
import type { RateRange } from '../values/money.ts'

/** The app of a policy. */
export interface AppIdentity {
  /** A stable identifier, such as the base name of the package. 1 to 200 characters. */
  readonly id: string
  /** The name people know the app by. 1 to 200 characters. */
  readonly name: string
  /** The maker of the app. 1 to 200 characters. */
  readonly vendor?: string
}

/** The app offers the channel, on these terms. */
export interface OfferedChannel {
  readonly status: 'offered'
  /** Where to go: an `https:`, `http:` or `mailto:` address. */
  readonly url?: string
  /** Where to write: an e-mail address. */
  readonly email?: string
  /** When somebody is there, in words. 1 to 200 characters. */
  readonly hours?: string
  /** How fast an answer is promised, in words. 1 to 200 characters. */
  readonly responseTime?: string
  /** What is covered, in words. 1 to 2,000 characters. */
  readonly scope?: string
  /** The price of an hour. Level III is 10,000 to 25,000 cents (support policy document, "Level III"). */
  readonly rate?: RateRange
  /** Anything else, in words. 1 to 2,000 characters. */
  readonly note?: string
}

/** The app does not offer the channel. */
export interface NotOfferedChannel {
  readonly status: 'not-offered'
  /** Why not, in words. 1 to 2,000 characters. */
  readonly note?: string
}

/** Nobody has said whether the app offers the channel. Never drawn as available, and never as "no". */
export interface UnknownChannel {
  readonly status: 'unknown'
}

/** What a policy says about one channel. */
export type ChannelOffer = OfferedChannel | NotOfferedChannel | UnknownChannel

/** What a policy can say about a channel. */
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
  /** Left out if a service did not name the app. */
  readonly app?: AppIdentity
  readonly channels: Readonly<Record<ChannelId, ChannelOffer>>
  /** The reasons behind the policy, in words. 1 to 2,000 characters each. */
  readonly factors?: { readonly [Factor in FactorId]?: string }
}
