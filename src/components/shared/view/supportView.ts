import type { Entitlement } from '../../../model/entitlement/entitlement.ts'
import {
  type EntitlementInput,
  entitlementIn,
} from '../../../model/entitlement/entitlementInput.ts'
import { type PolicyInput, policyIn } from '../../../model/policy/policyInput.ts'
import { type FailureReason, failureReasons } from '../../../model/policy/policyReading.ts'
import type { SupportPolicy } from '../../../model/policy/supportPolicy.ts'
import { readOwn } from '../../../model/reading/ownProperties.ts'
import { channels, recordByChannel } from '../../../model/scheme/channels.ts'
import type { Availability } from '../../../model/support/availability.ts'
import { decideAvailability } from '../../../model/support/decideAvailability.ts'

/** What a policy means for a customer. */
export interface SupportAnswer {
  /** The name of the app; empty if it is unknown. */
  readonly app: string
  /** Of every channel, in legend order. */
  readonly availability: readonly Availability[]
  /** The policy that was asked; of an app whose policy is missing, every channel is unknown. */
  readonly policy: SupportPolicy
  readonly entitlement: Entitlement | undefined
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

/** A policy that says the same of every channel. */
export function policyWhereAll(status: 'offered' | 'unknown'): SupportPolicy {
  return { version: 1, channels: recordByChannel(() => ({ status })) }
}

const unknownPolicy = /* @__PURE__ */ policyWhereAll('unknown')

/** Answers for every channel of an app. */
export function answerFor(
  policy: SupportPolicy,
  entitlement: Entitlement | undefined,
): SupportAnswer {
  return {
    app: nameOf(readOwn(policy, 'app')),
    availability: channels.map((channel) =>
      decideAvailability(channel, policy.channels[channel.id], entitlement),
    ),
    policy,
    entitlement,
  }
}

/**
 * What to show for the `policy` prop of a component, or `undefined` if the host hides it.
 *
 * The edge of the components: whatever a page passes becomes a view, and nothing throws.
 */
export function supportViewOf(
  input: PolicyInput | null | undefined,
  entitlement: EntitlementInput | null | undefined,
): SupportView | undefined {
  const policy = policyIn(input)
  if (policy !== undefined) {
    return { state: 'ready', ...answerFor(policy, entitlementIn(entitlement)) }
  }
  if (input === undefined || input === null) return { ...withoutPolicy(), state: 'absent' }
  if (readOwn(input, 'hidden') === true) return undefined
  const app = readOwn(input, 'app')
  const status = readOwn(input, 'status')
  if (status === 'failed') {
    const message = readOwn(input, 'message')
    const reason = failureReasons.find((known) => known === readOwn(input, 'reason'))
    return {
      ...withoutPolicy(app),
      state: status,
      reason: reason ?? 'service',
      message: typeof message === 'string' ? message : undefined,
    }
  }
  const state = statesWithoutPolicy.find((known) => known === status)
  return state === undefined
    ? { ...withoutPolicy(), state: 'invalid' }
    : { ...withoutPolicy(app), state }
}

const statesWithoutPolicy = ['loading', 'absent', 'invalid'] as const

/** What is known of an app whose policy is missing: its name, perhaps. */
function withoutPolicy(app?: unknown): SupportAnswer {
  return { ...answerFor(unknownPolicy, undefined), app: nameOf(app) }
}

function nameOf(app: unknown): string {
  const name = readOwn(app, 'name')
  return typeof name === 'string' ? name : ''
}
