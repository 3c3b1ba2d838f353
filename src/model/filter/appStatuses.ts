import { type ChannelStatus, decideAvailability } from '../policy/availability.ts'
import { type ChannelId, forEveryChannel } from '../policy/channel.ts'
import type { EntitlementInput, PolicyInput } from '../policy/inputs.ts'
import { policyIn, systemIn } from '../policy/policyIn.ts'

/** How the support of an app is found. */
export interface SupportFilterOptions<App> {
  /** The policy of an app, or what came of reading one. Read each app once, and keep the result. */
  readonly policyOf: (app: App) => PolicyInput | undefined
  /**
   * What the system of the reader is entitled to.
   * @default none: answers are for the apps alone
   */
  readonly entitlement?: EntitlementInput | undefined
}

/** The status of every channel of an app. Where its policy is hidden, nothing of it is told. */
export function appStatuses<App>(
  app: App,
  { policyOf, entitlement }: SupportFilterOptions<App>,
): Readonly<Record<ChannelId, ChannelStatus>> {
  try {
    const policy = policyIn(policyOf(app))
    if (policy === undefined) return unknownStatuses
    const system = systemIn(entitlement)
    return forEveryChannel((id) => decideAvailability(id, policy, system).status)
  } catch {
    // What cannot be read is not known.
    return unknownStatuses
  }
}

const unknownStatuses = /* @__PURE__ */ forEveryChannel((): ChannelStatus => 'unknown')
