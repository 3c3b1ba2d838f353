import type { ChannelId } from './channel.ts'

/** Which app a policy is about. Both are empty where a service's answer did not name the app. */
export interface AppIdentity {
  /** A stable identifier, such as the package's base name. 1 to 200 characters. */
  readonly id: string
  /** The name people know the app by. 1 to 200 characters. */
  readonly name: string
  /** Who makes the app. 1 to 200 characters. */
  readonly vendor?: string
}

/** ISO 4217: three capitals. */
export const currencyPattern = /^[A-Z]{3}$/

/** Largest amount of money, in minor units (cents). */
export const amountLimit = 1_000_000_000

/** What an hour costs. Level III is 10,000 to 25,000 cents (support policy document, "Level III"). */
export interface RateRange {
  /** ISO 4217 code in capitals, such as `USD`. */
  readonly currency: string
  /** Lowest price of an hour, in minor units of the currency (cents). A whole number from 0. */
  readonly min: number
  /** Highest price of an hour, in minor units of the currency (cents). Not below `min`. */
  readonly max: number
}

/** The app offers the channel, on these terms. */
export interface OfferedChannel {
  readonly status: 'offered'
  /** Where to go. `https:`, `http:` or `mailto:`. */
  readonly url?: string
  /** Where to write. */
  readonly email?: string
  /** When somebody is there, in words. */
  readonly hours?: string
  /** How fast an answer is promised, in words. */
  readonly responseTime?: string
  /** What is covered, in words. */
  readonly scope?: string
  readonly rate?: RateRange
  readonly note?: string
}

/** The app does not offer the channel. */
export interface NotOfferedChannel {
  readonly status: 'not-offered'
  readonly note?: string
}

/** Nobody has said. Never drawn as available, and never as "no". */
export interface UnknownChannel {
  readonly status: 'unknown'
}

/** What a policy can say about a channel. */
export const offerStatuses = [
  'offered',
  'not-offered',
  'unknown',
] as const satisfies readonly ChannelOffer['status'][]

/** What an app's policy says about one channel. */
export type ChannelOffer = OfferedChannel | NotOfferedChannel | UnknownChannel

/** What the policy of an app depends on (support policy document, first list). */
export const factorIds = ['technical-knowledge', 'stability', 'vendor-relationship'] as const
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
  readonly app: AppIdentity
  readonly channels: Readonly<Record<ChannelId, ChannelOffer>>
  /** The reasons behind the policy, in words. */
  readonly factors?: { readonly [Factor in FactorId]?: string }
}
