import { channelIds, forEveryChannel } from '../../model/policy/channel.ts'
import type { SystemEntitlement } from '../../model/policy/entitlement.ts'
import type { FailureReason } from '../../model/policy/policyReading.ts'
import { failureReasons } from '../../model/policy/policyReading.ts'
import { type ResolvedChannel, resolveChannels } from '../../model/policy/resolveSupport.ts'
import type { AppIdentity, ChannelOffer, SupportPolicy } from '../../model/policy/supportPolicy.ts'
import type { PolicyProp } from './policyProp.ts'

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
  return resolveChannels({ version: 1, app: { id: '', name: '' }, channels })
}

const unknownChannels = /* @__PURE__ */ allChannels('unknown')

/** What the channels mean, for no app in particular. */
export function generalView(): KeyView {
  return { state: 'general', app: '', channels: allChannels('offered') }
}

/**
 * What to show for the `policy` of a component, or `undefined` where the host hides it.
 *
 * Callers without types pass all sorts of things, and a component must not take their page down:
 * what is missing is not known, and what is no policy could not be read.
 */
export function supportViewOf(
  policy: PolicyProp | null | undefined,
  entitlement: SystemEntitlement | undefined,
): SupportView | undefined {
  if (policy === undefined || policy === null) return withoutPolicy('absent')
  if (typeof policy !== 'object') return withoutPolicy('invalid')
  if ('ok' in policy) {
    return policy.ok ? viewOf(policy.value, entitlement) : withoutPolicy('invalid')
  }
  if (!('status' in policy)) return viewOf(policy, entitlement)
  if (policy.status === 'failed') {
    const { message } = policy
    const reason = failureReasons.find((known) => known === policy.reason) ?? 'service'
    return {
      ...{ state: 'failed', app: '', channels: unknownChannels, reason },
      message: typeof message === 'string' ? message : undefined,
    }
  }
  if (policy.status === 'loading') return withoutPolicy('loading', policy.app)
  if (policy.hidden) return undefined
  if (policy.status === 'ready') return viewOf(policy.policy, entitlement)
  return withoutPolicy(policy.status === 'absent' ? 'absent' : 'invalid', policy.app)
}

function viewOf(policy: SupportPolicy, entitlement: SystemEntitlement | undefined): SupportView {
  if (!isPolicy(policy)) return withoutPolicy('invalid')
  const system =
    entitlement === undefined || isEntitlement(entitlement) ? entitlement : unknownSystem
  return { state: 'ready', app: nameOf(policy.app), channels: resolveChannels(policy, system) }
}

function withoutPolicy(state: 'absent' | 'invalid' | 'loading', app?: AppIdentity): SupportView {
  return { state, app: nameOf(app), channels: unknownChannels }
}

function nameOf(app: AppIdentity | undefined): string {
  return typeof app?.name === 'string' ? app.name : ''
}

const offerStatuses: readonly unknown[] = ['offered', 'not-offered', 'unknown']

function isPolicy(policy: SupportPolicy | undefined): boolean {
  return channelIds.every((id) => offerStatuses.includes(policy?.channels?.[id]?.status))
}

function isEntitlement({ links }: SystemEntitlement): boolean {
  return typeof links === 'object' && links !== null
}

const unknownSystem: SystemEntitlement = {
  registered: 'unknown',
  edition: 'unknown',
  professional: 'unknown',
  links: {},
}
