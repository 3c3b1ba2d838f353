import { type Availability, decideAvailability } from '../../model/policy/availability.ts'
import { type ChannelId, forEveryChannel } from '../../model/policy/channel.ts'
import type { SystemEntitlement } from '../../model/policy/entitlement.ts'
import type { EntitlementInput, PolicyInput } from '../../model/policy/inputs.ts'
import { policyIn, systemIn } from '../../model/policy/policyIn.ts'
import type { FailureReason } from '../../model/policy/policyReading.ts'
import { failureReasons } from '../../model/policy/policyReading.ts'
import type { AppIdentity, ChannelOffer, SupportPolicy } from '../../model/policy/supportPolicy.ts'

/** What a policy means for a system. */
export interface SupportAnswer {
  /** The app's name, or '' if even that is not known. */
  readonly app: string
  /** Of all five, unknown wherever nothing is known about the app. */
  readonly availability: Readonly<Record<ChannelId, Availability>>
  /** What that was decided from: for whoever looks closer than a legend does. */
  readonly policy: SupportPolicy
  readonly system: SystemEntitlement | undefined
}

/** What a component knows about an app. */
export type SupportView = SupportAnswer &
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

/** Answers for every channel of an app. */
export function channelsOf(
  policy: SupportPolicy,
  system: SystemEntitlement | undefined,
): SupportAnswer {
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
  input: PolicyInput | null | undefined,
  entitlement: EntitlementInput | null | undefined,
): SupportView | undefined {
  try {
    return readView(input, entitlement)
  } catch {
    // A proxy that has been revoked: the draft of a state that has moved on.
    return withoutPolicy('invalid')
  }
}

function readView(
  input: PolicyInput | null | undefined,
  entitlement: EntitlementInput | null | undefined,
): SupportView | undefined {
  const policy = policyIn(input)
  if (policy !== undefined) return { state: 'ready', ...channelsOf(policy, systemIn(entitlement)) }
  if (input === undefined || input === null) return withoutPolicy('absent')
  if (typeof input !== 'object' || !('status' in input)) return withoutPolicy('invalid')
  if (input.status === 'failed') {
    const { message } = input
    const reason = failureReasons.find((known) => known === input.reason) ?? 'service'
    return {
      ...channelsOf(unknownPolicy, undefined),
      ...{ state: 'failed', reason, message: typeof message === 'string' ? message : undefined },
      app: nameOf(input.app),
    }
  }
  if (input.status === 'loading') return withoutPolicy('loading', input.app)
  if (input.hidden) return undefined
  // One that is ready has a policy, or it is none.
  if (input.status === 'ready') return withoutPolicy('invalid')
  return withoutPolicy(input.status === 'absent' ? 'absent' : 'invalid', input.app)
}

function withoutPolicy(state: 'absent' | 'invalid' | 'loading', app?: AppIdentity): SupportView {
  return { state, ...channelsOf(unknownPolicy, undefined), app: nameOf(app) }
}

function nameOf(app: AppIdentity | undefined): string {
  return typeof app?.name === 'string' ? app.name : ''
}
