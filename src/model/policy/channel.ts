/** The five support channels, in legend order (support policy document, "Marketplace Support Policy"). */
export const channelIds = [
  'public-forum',
  'dedicated-forum',
  'developer',
  'professional',
  'consulting',
] as const

/** One of the five ways to get help with an app. */
export type ChannelId = (typeof channelIds)[number]

/**
 * What opens a channel to a user.
 *
 * - `open`: nothing is needed.
 * - `vendor`: the terms of the app's developer.
 * - `subscription`: a paid subscription of the system, or a per-incident ticket.
 * - `consulting`: an agreement with sales, by the hour.
 */
export type ChannelAccess = 'open' | 'vendor' | 'subscription' | 'consulting'

/** What opens each channel. Availability is decided by this, never by a channel's id. */
export const channelAccess: Readonly<Record<ChannelId, ChannelAccess>> = {
  'public-forum': 'open',
  'dedicated-forum': 'open',
  developer: 'vendor',
  professional: 'subscription',
  consulting: 'consulting',
}

/**
 * Builds a record with an entry for every channel.
 * @__NO_SIDE_EFFECTS__
 */
export function forEveryChannel<Value>(create: (id: ChannelId) => Value): Record<ChannelId, Value> {
  return {
    'public-forum': create('public-forum'),
    'dedicated-forum': create('dedicated-forum'),
    developer: create('developer'),
    professional: create('professional'),
    consulting: create('consulting'),
  }
}
