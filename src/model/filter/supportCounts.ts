import type { ChannelStatus } from '../policy/availability.ts'
import { type ChannelId, channelIds, forEveryChannel } from '../policy/channel.ts'
import { appStatuses, type SupportFilterOptions } from './appStatuses.ts'

/** How many apps have each channel, lack it, or do not say. */
export type SupportCounts = Readonly<Record<ChannelId, Readonly<Record<ChannelStatus, number>>>>

/**
 * Counts, for every channel, the apps that have it for this reader. Those of which it is not known
 * are counted apart.
 *
 * @example
 * supportCounts(apps, { policyOf: (app) => app.policy }).developer.available // 12
 */
export function supportCounts<App>(
  apps: readonly App[],
  options: SupportFilterOptions<App>,
): SupportCounts {
  const counts = forEveryChannel(() => ({ available: 0, unavailable: 0, unknown: 0 }))
  for (const app of apps) {
    const statuses = appStatuses(app, options)
    for (const id of channelIds) counts[id][statuses[id]]++
  }
  return counts
}
