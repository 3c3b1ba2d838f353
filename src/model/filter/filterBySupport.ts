import type { ChannelStatus } from '../policy/availability.ts'
import { type ChannelId, channelIds } from '../policy/channel.ts'
import { appStatuses, type SupportFilterOptions } from './appStatuses.ts'
import type { SupportCriteria } from './supportCriteria.ts'

/** What came of filtering. Apps in neither list do not match. */
export interface FilteredApps<App> {
  readonly matching: readonly App[]
  /** Apps that would match or not, depending on what is not known. */
  readonly undecided: readonly App[]
}

/**
 * Picks the apps that have the wanted support for this reader, in their order. Unknown is neither
 * yes nor no: an app that would match if what is unknown were available is undecided.
 *
 * @example
 * const { matching, undecided } = filterBySupport(
 *   apps,
 *   { channels: ['developer', 'professional'], match: 'any' },
 *   { policyOf: (app) => app.policy, entitlement },
 * )
 */
export function filterBySupport<App>(
  apps: readonly App[],
  { channels, match }: SupportCriteria,
  options: SupportFilterOptions<App>,
): FilteredApps<App> {
  const wantedIds = channelIds.filter((id) => channels.includes(id))
  if (wantedIds.length === 0) return { matching: apps, undecided: [] }
  const matching: App[] = []
  const undecided: App[] = []
  for (const app of apps) {
    const statuses = appStatuses(app, options)
    const matches = (...accepted: readonly ChannelStatus[]) => {
      const isAccepted = (id: ChannelId) => accepted.includes(statuses[id])
      return match === 'all' ? wantedIds.every(isAccepted) : wantedIds.some(isAccepted)
    }
    if (matches('available')) matching.push(app)
    else if (matches('available', 'unknown')) undecided.push(app)
  }
  return { matching, undecided }
}
