import { type EntitlementInput, entitlementIn } from '../entitlement/entitlementInput.ts'
import { type PolicyInput, policyIn } from '../policy/policyInput.ts'
import type { Channel } from '../scheme/channels.ts'
import type { ChannelStatus } from '../support/availability.ts'
import { decideAvailability } from '../support/decideAvailability.ts'

/** How a filter finds the support of an app. */
export interface SupportFilterOptions<App> {
  /** Returns the policy of an app. Parse each policy once, and keep the result. */
  readonly policyOf: (app: App) => PolicyInput | undefined
  /**
   * The entitlement of the customer.
   * @default none: an offered channel is available
   */
  readonly entitlement?: EntitlementInput | undefined
}

/** Returns a function from a channel to its status for an app. Hidden policies count as unknown. */
export function statusesOf<App>(
  app: App,
  { policyOf, entitlement }: SupportFilterOptions<App>,
): (channel: Channel) => ChannelStatus {
  const policy = policyIn(policyOf(app))
  const customer = entitlementIn(entitlement)
  return (channel) =>
    policy === undefined
      ? 'unknown'
      : decideAvailability(channel, policy.channels[channel.id], customer).status
}
