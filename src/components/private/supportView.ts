import { forEveryChannel } from '../../model/policy/channel.ts'
import type { SystemEntitlement } from '../../model/policy/entitlement.ts'
import type { FailureReason, PolicyInput } from '../../model/policy/policyReading.ts'
import { type ResolvedChannel, resolveSupport } from '../../model/policy/resolveSupport.ts'
import type { ChannelOffer, SupportPolicy } from '../../model/policy/supportPolicy.ts'

interface Channels {
  /** The app's name, or '' if even that is not known. */
  readonly app: string
  /** All five in legend order, unknown wherever nothing is known about the app. */
  readonly channels: readonly ResolvedChannel[]
}

/** What a component knows about an app. */
export type SupportView = Channels &
  (
    | { readonly state: 'ready' | 'loading' | 'absent' | 'invalid' }
    | {
        readonly state: 'failed'
        readonly reason: FailureReason
        readonly message: string | undefined
      }
  )

/** What a key shows: an app's channels, or what the channels mean in general. */
export type KeyView = SupportView | (Channels & { readonly state: 'general' })

function allChannels(status: 'offered' | 'unknown'): readonly ResolvedChannel[] {
  const channels = forEveryChannel((): ChannelOffer => ({ status }))
  return resolveSupport({ version: 1, app: { id: '', name: '' }, channels }).channels
}

const unknownChannels = /* @__PURE__ */ allChannels('unknown')

/** What the channels mean, for no app in particular. */
export const generalView: KeyView = /* @__PURE__ */ viewGeneral()

function viewGeneral(): KeyView {
  return { state: 'general', app: '', channels: allChannels('offered') }
}

/** What to show for the `policy` of a component, or `undefined` where the host hides it. */
export function viewSupport(
  policy: PolicyInput,
  entitlement: SystemEntitlement | undefined,
): SupportView | undefined {
  if (!('status' in policy)) return viewReady(policy, entitlement)
  if (policy.status === 'failed') {
    const { reason, message } = policy
    return { state: 'failed', app: '', channels: unknownChannels, reason, message }
  }
  if (policy.status === 'loading') {
    return { state: 'loading', app: policy.app?.name ?? '', channels: unknownChannels }
  }
  if (policy.hidden) return undefined
  return policy.status === 'ready'
    ? viewReady(policy.policy, entitlement)
    : { state: policy.status, app: policy.app?.name ?? '', channels: unknownChannels }
}

function viewReady(policy: SupportPolicy, entitlement: SystemEntitlement | undefined): SupportView {
  const { app, channels } = resolveSupport(policy, entitlement)
  return { state: 'ready', app: app.name, channels }
}
