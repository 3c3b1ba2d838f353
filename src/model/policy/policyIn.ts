import { channelIds } from './channel.ts'
import type { SystemEntitlement } from './entitlement.ts'
import type { EntitlementInput, PolicyInput } from './inputs.ts'
import { offerStatuses, type SupportPolicy } from './supportPolicy.ts'

/** The policy that is to be shown, or `undefined` while there is none: to come, not known, or hidden. */
export function policyIn(input: PolicyInput | null | undefined): SupportPolicy | undefined {
  if (typeof input !== 'object' || input === null) return undefined
  if ('ok' in input) return input.ok ? whole(input.value) : undefined
  if (!('status' in input)) return whole(input)
  return input.status === 'ready' && !input.hidden ? whole(input.policy) : undefined
}

/** The system that is meant: none where the app alone is, and an unknown one where reading it failed. */
export function systemIn(
  input: EntitlementInput | null | undefined,
): SystemEntitlement | undefined {
  if (input === undefined || input === null) return undefined
  if (typeof input !== 'object') return unknownSystem
  // A reading is there: one that holds nothing is not the same as none.
  return 'ok' in input ? wholeSystem(input.ok ? input.value : undefined) : wholeSystem(input)
}

function wholeSystem(system: SystemEntitlement | undefined): SystemEntitlement {
  return system && typeof system.links === 'object' && system.links !== null
    ? system
    : unknownSystem
}

/** Whether it is one: callers without types pass all sorts of things. */
function isPolicy(policy: SupportPolicy | undefined): policy is SupportPolicy {
  const known: readonly unknown[] = offerStatuses
  return channelIds.every((id) => known.includes(policy?.channels?.[id]?.status))
}

function whole(policy: SupportPolicy | undefined): SupportPolicy | undefined {
  return isPolicy(policy) ? policy : undefined
}

const unknownSystem: SystemEntitlement = {
  registered: 'unknown',
  edition: 'unknown',
  professional: 'unknown',
  links: {},
}
