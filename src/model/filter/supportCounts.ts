import { channels, recordByChannel } from '../scheme/channels.ts'
import type { ChannelId } from '../scheme/clearOSScheme.ts'
import type { ChannelStatus } from '../support/availability.ts'
import { type SupportFilterOptions, statusesOf } from './statusesOf.ts'

/** The number of apps by channel and status. */
export type SupportCounts = Readonly<Record<ChannelId, Readonly<Record<ChannelStatus, number>>>>

/**
 * Counts, for every channel, the apps of each status for this customer.
 *
 * @example
 * supportCounts(apps, { policyOf: (app) => app.policy }).developer.available // 12
 */
export function supportCounts<App>(
  apps: readonly App[],
  options: SupportFilterOptions<App>,
): SupportCounts {
  const counts = recordByChannel(() => ({ available: 0, unavailable: 0, unknown: 0 }))
  for (const app of apps) {
    const statusOf = statusesOf(app, options)
    for (const channel of channels) counts[channel.id][statusOf(channel)]++
  }
  return counts
}
