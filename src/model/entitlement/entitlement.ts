import type { ChannelId } from '../scheme/clearOSScheme.ts'

/** What a customer is entitled to in one channel. */
export const channelEntitlements = ['included', 'per-incident', 'upgrade', 'none'] as const

/**
 * - `included`: the subscription includes the channel.
 * - `per-incident`: a ticket for a single incident can be bought.
 * - `upgrade`: another edition or subscription would include the channel.
 * - `none`: none of these is for sale to this customer.
 */
export type ChannelEntitlement = (typeof channelEntitlements)[number]

/** Where a customer goes on. Each is an `https:`, `http:` or `mailto:` address. */
export interface EntitlementLinks {
  /** Opens a ticket: the ClearCARE incident report. */
  readonly submitTicket?: string
  /** Sells a ticket for one incident. */
  readonly buyTicket?: string
  /** Sells the edition or subscription that includes support. */
  readonly upgrade?: string
  /** Registers the system. */
  readonly register?: string
  /** The community forums. */
  readonly forums?: string
}

/** How to reach sales. */
export interface SalesContact {
  /** An `https:`, `http:` or `mailto:` address. */
  readonly url?: string
  readonly email?: string
  /** As it is dialled. 1 to 50 characters. */
  readonly phone?: string
}

/**
 * What one customer is entitled to: the system they administer, or their licence of an app. What is
 * left out is unknown.
 *
 * @example
 * const entitlement: Entitlement = { registered: true, channels: { professional: 'per-incident' } }
 */
export interface Entitlement {
  /** Whether the system is registered. */
  readonly registered?: boolean
  /** The edition as the service names it, such as `community`, `home` or `business`. */
  readonly edition?: string
  /** What the customer is entitled to, by the id of the channel. */
  readonly channels: { readonly [Id in ChannelId]?: ChannelEntitlement }
  /** Whether a ticket of the customer is live. */
  readonly liveTicket?: boolean
  /** Days until the subscription ends. A whole number from 0. */
  readonly daysRemaining?: number
  readonly links?: EntitlementLinks
  readonly sales?: SalesContact
}
