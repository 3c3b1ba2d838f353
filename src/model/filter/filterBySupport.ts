import { type Channel, channels } from '../scheme/channels.ts'
import type { ChannelStatus } from '../support/availability.ts'
import { type SupportFilterOptions, statusesOf } from './statusesOf.ts'
import type { SupportCriteria } from './supportCriteria.ts'

/** The result of a filter. An app in neither list does not match. */
export interface FilteredApps<App> {
  readonly matching: readonly App[]
  /** Apps that may match: some of their channels are unknown. */
  readonly undecided: readonly App[]
}

/**
 * Returns the apps that have the wanted support for this customer, in their order. An app that would
 * match only if its unknown channels were available is undecided.
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
