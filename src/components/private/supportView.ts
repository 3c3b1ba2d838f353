import { type Availability, decideAvailability } from '../../model/policy/availability.ts'
import { type ChannelId, forEveryChannel } from '../../model/policy/channel.ts'
import type { SystemEntitlement } from '../../model/policy/entitlement.ts'
import type { EntitlementInput, PolicyInput } from '../../model/policy/inputs.ts'
import { isPolicy, systemIn } from '../../model/policy/policyIn.ts'
import type { FailureReason } from '../../model/policy/policyReading.ts'
import { failureReasons } from '../../model/policy/policyReading.ts'
import type { AppIdentity, ChannelOffer, SupportPolicy } from '../../model/policy/supportPolicy.ts'

export interface Channels {
  /** The app's name, or '' if even that is not known. */
  readonly app: string
  /** Of all five, unknown wherever nothing is known about the app. */
  readonly availability: Readonly<Record<ChannelId, Availability>>
  /** What that was decided from: for whoever looks closer than a legend does. */
  readonly policy: SupportPolicy
  readonly system: SystemEntitlement | undefined
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

/** A policy that says the same of all channels. */
export function policyWhereAll(status: 'offered' | 'unknown'): SupportPolicy {
  const channels = forEveryChannel((): ChannelOffer => ({ status }))
  return { version: 1, app: { id: '', name: '' }, channels }
}

const unknownPolicy = /* @__PURE__ */ policyWhereAll('unknown')

/** What a policy means for a system. */
export function channelsOf(policy: SupportPolicy, system: SystemEntitlement | undefined): Channels {
  return {
    app: nameOf(policy.app),
    availability: forEveryChannel((id) => decideAvailability(id, policy, system)),
    policy,
    system,
  }
}

/**
 * What to show for the `policy` of a component, or `undefined` where the host hides it.
 *
 * Callers without types pass all sorts of things, and a component must not take their page down:
 * what is missing is not known, and what is no policy could not be read.
 */
export function supportViewOf(
  policy: PolicyInput | null | undefined,
  entitlement: EntitlementInput | null | undefined,
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
      ...channelsOf(unknownPolicy, undefined),
      ...{ state: 'failed', reason, message: typeof message === 'string' ? message : undefined },
    }
  }
  if (policy.status === 'loading') return withoutPolicy('loading', policy.app)
  if (policy.hidden) return undefined
  if (policy.status === 'ready') return viewOf(policy.policy, entitlement)
  return withoutPolicy(policy.status === 'absent' ? 'absent' : 'invalid', policy.app)
}

function viewOf(
  policy: SupportPolicy,
  entitlement: EntitlementInput | null | undefined,
): SupportView {
  return isPolicy(policy)
    ? { state: 'ready', ...channelsOf(policy, systemIn(entitlement)) }
    : withoutPolicy('invalid')
}

function withoutPolicy(state: 'absent' | 'invalid' | 'loading', app?: AppIdentity): SupportView {
  return { state, ...channelsOf(unknownPolicy, undefined), app: nameOf(app) }
}

function nameOf(app: AppIdentity | undefined): string {
  return typeof app?.name === 'string' ? app.name : ''
}
