import { type Channel, channels } from '../scheme/channels.ts'
import type { ChannelStatus } from '../support/availability.ts'
import { type SupportFilterOptions, statusesOf } from './statusesOf.ts'
import type { SupportCriteria } from './supportCriteria.ts'

/** The apps that a filter found. An app in neither list does not match. */
export interface FilteredApps<App> {
  readonly matching: readonly App[]
  /** Apps that match or not, depending on what is unknown. */
  readonly undecided: readonly App[]
}

/**
 * Picks the apps that have the wanted support for this customer, in their order. Unknown is neither
 * yes nor no: an app that would match if its unknown channels were available is undecided.
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
  criteria: SupportCriteria,
  options: SupportFilterOptions<App>,
): FilteredApps<App> {
  const wanted = channels.filter(({ id }) => criteria.channels.includes(id))
  if (criteria.channels.length === 0) return { matching: apps, undecided: [] }
  const matching: App[] = []
  const undecided: App[] = []
  for (const app of apps) {
    const statusOf = statusesOf(app, options)
    const matches = (...accepted: readonly ChannelStatus[]) => {
      const isAccepted = (channel: Channel) => accepted.includes(statusOf(channel))
      return criteria.match === 'all'
        ? wanted.length > 0 && wanted.every(isAccepted)
        : wanted.some(isAccepted)
    }
    if (matches('available')) matching.push(app)
    else if (matches('available', 'unknown')) undecided.push(app)
  }
  return { matching, undecided }
}
