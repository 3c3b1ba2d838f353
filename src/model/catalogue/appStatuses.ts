import { type ChannelStatus, decideAvailability } from '../policy/availability.ts'
import { type ChannelId, forEveryChannel } from '../policy/channel.ts'
import type { EntitlementInput, PolicyInput } from '../policy/inputs.ts'
import { policyIn, systemIn } from '../policy/policyIn.ts'

/** How the support of the apps of a catalogue is found. */
export interface CatalogueOptions<App> {
  /** The policy of an app, or what came of reading one. Read each app once, and keep the result. */
  readonly policyOf: (app: App) => PolicyInput | undefined
  /**
   * What the system of the reader is entitled to.
   * @default none: answers are for the apps alone
   */
  readonly entitlement?: EntitlementInput | undefined
}

/** The status of every channel of an app: as its legend draws them. */
export function appStatuses<App>(
  app: App,
  { policyOf, entitlement }: CatalogueOptions<App>,
): Readonly<Record<ChannelId, ChannelStatus>> {
  const policy = policyIn(policyOf(app))
  if (policy === undefined) return unknownStatuses
  const system = systemIn(entitlement)
  return forEveryChannel((id) => decideAvailability(id, policy, system).status)
}

const unknownStatuses = /* @__PURE__ */ forEveryChannel((): ChannelStatus => 'unknown')
