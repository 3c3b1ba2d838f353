import type { ChannelId } from '../scheme/clearOSScheme.ts'

/** The entitlements to a channel. */
export const channelEntitlements = ['included', 'per-incident', 'upgrade', 'none'] as const

/**
 * - `included`: the subscription includes the channel.
 * - `per-incident`: a ticket for a single incident can be bought.
 * - `upgrade`: another edition or subscription would include the channel.
 * - `none`: none of these is available to this customer.
 */
export type ChannelEntitlement = (typeof channelEntitlements)[number]

/** Links for a customer. Each is an `https:`, `http:` or `mailto:` address. */
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

/** The contact of sales. */
export interface SalesContact {
  /** An `https:`, `http:` or `mailto:` address. */
  readonly url?: string
  readonly email?: string
  /** The number as dialled. 1 to 50 characters. */
  readonly phone?: string
}

/**
 * What a customer is entitled to, for one system or one licence of an app. Absent fields are unknown.
 *
 * @example
 * const entitlement: Entitlement = { registered: true, channels: { professional: 'per-incident' } }
 */
export interface Entitlement {
  /** True if the system is registered. */
  readonly registered?: boolean
  /** The edition as the service names it, such as `community`, `home` or `business`. */
  readonly edition?: string
  /** The entitlement to each channel, by its id. */
  readonly channels: { readonly [Id in ChannelId]?: ChannelEntitlement }
  /** True if the customer has a live ticket. */
  readonly liveTicket?: boolean
  /** Days until the subscription ends. A whole number from 0. */
  readonly daysRemaining?: number
  readonly links?: EntitlementLinks
  readonly sales?: SalesContact
}
