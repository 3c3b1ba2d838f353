import { readOwn } from '../reading/ownProperties.ts'
import type { Result } from '../reading/result.ts'
import { channels } from '../scheme/channels.ts'
import type { PolicyLoading, PolicyReading } from './policyReading.ts'
import { offerStatuses, type SupportPolicy } from './supportPolicy.ts'

/** What functions and components take as a policy: the document, the result of a parser or reader, or a policy that is still loading. */
export type PolicyInput = SupportPolicy | PolicyReading | PolicyLoading | Result<SupportPolicy>

/**
 * The policy in an input, or `undefined` if there is none to show: missing, loading, failed,
 * hidden, or no policy of this scheme. Never throws. Inside the kit, the returned policy is trusted.
 */
export function policyIn(input: PolicyInput | null | undefined): SupportPolicy | undefined {
  return readOwn(input, 'hidden') === true ? undefined : policyBehind(input)
}

/** The policy in an input, even if the host hides it: what it says still holds. */
export function policyBehind(input: PolicyInput | null | undefined): SupportPolicy | undefined {
  const policy = unwrap(input)
  return isPolicy(policy) ? policy : undefined
}

function unwrap(input: unknown): unknown {
  const isRead = readOwn(input, 'ok')
  if (typeof isRead === 'boolean') return isRead ? readOwn(input, 'value') : undefined
  return readOwn(input, 'status') === 'ready' ? readOwn(input, 'policy') : input
}

/** True if every channel has a known status. Checks nothing else: a page may have a thousand legends. */
function isPolicy(value: unknown): value is SupportPolicy {
  const offers = readOwn(value, 'channels')
  return channels.every(({ id }) => statuses.includes(readOwn(readOwn(offers, id), 'status')))
}

const statuses: readonly unknown[] = offerStatuses
