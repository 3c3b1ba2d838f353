import type { Result } from '../reading/result.ts'
import { channels } from '../scheme/channels.ts'
import type { PolicyLoading, PolicyReading } from './policyReading.ts'
import { offerStatuses, type SupportPolicy } from './supportPolicy.ts'

/** What functions and components take as a policy: the document, any result of a parser or reader, or a wait. */
export type PolicyInput = SupportPolicy | PolicyReading | PolicyLoading | Result<SupportPolicy>

/**
 * The policy in an input, or `undefined` if there is none: missing, loading, failed, hidden, or no
 * policy of this scheme. Inside the kit, what this returns is trusted.
 */
export function policyIn(input: PolicyInput | null | undefined): SupportPolicy | undefined {
  try {
    const policy = unwrap(input)
    return isPolicy(policy) ? policy : undefined
  } catch {
    // A revoked proxy, or a getter that throws.
    return undefined
  }
}

function unwrap(input: PolicyInput | null | undefined): unknown {
  if (typeof input !== 'object' || input === null) return undefined
  if ('ok' in input) return input.ok ? input.value : undefined
  if (!('status' in input)) return input
  return input.status === 'ready' && !input.hidden ? input.policy : undefined
}

/** Says of every channel whether it is offered: that decides. Legends check a thousand of them. */
function isPolicy(value: unknown): value is SupportPolicy {
  const { channels: offers }: Partial<SupportPolicy> = Object(value)
  return channels.every(({ id }) => offerStatuses.includes(Object(offers?.[id]).status))
}
