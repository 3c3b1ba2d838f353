import { type EntitlementInput, entitlementIn } from '../entitlement/entitlementInput.ts'
import { type PolicyInput, policyIn } from '../policy/policyInput.ts'
import type { Channel } from '../scheme/channels.ts'
import type { ChannelStatus } from '../support/availability.ts'
import { decideAvailability } from '../support/decideAvailability.ts'

/** How to find the support of an app. */
export interface SupportFilterOptions<App> {
  /** The policy of an app. Read each app once, and keep the result. */
  readonly policyOf: (app: App) => PolicyInput | undefined
  /**
   * What the customer is entitled to.
   * @default none: answers are for the apps alone
   */
  readonly entitlement?: EntitlementInput | undefined
}

/** Returns a function from a channel to its status for an app. A hidden policy tells nothing. */
export function statusesOf<App>(
  app: App,
  { policyOf, entitlement }: SupportFilterOptions<App>,
): (channel: Channel) => ChannelStatus {
  const policy = policyIn(policyOf(app))
  const known = entitlementIn(entitlement)
  return (channel) =>
    policy === undefined
      ? 'unknown'
      : decideAvailability(channel, policy.channels[channel.id], known).status
}
