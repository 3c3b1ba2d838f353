import { readOwn } from '../reading/ownProperties.ts'
import type { Result } from '../reading/result.ts'
import { unwrap } from '../reading/unwrap.ts'
import { channels } from '../scheme/channels.ts'
import type { PolicyLoading, PolicyReading } from './policyReading.ts'
import { offerStatuses, type SupportPolicy } from './supportPolicy.ts'

/** A policy for a function or component: the document, the result of a parser or reader, or the loading state. */
export type PolicyInput = SupportPolicy | PolicyReading | PolicyLoading | Result<SupportPolicy>

/**
 * Returns the policy to show, or `undefined` if it is missing, loading, failed, hidden, or not of
 * this scheme. Never throws. The rest of the kit trusts the returned policy.
 */
export function policyIn(input: PolicyInput | null | undefined): SupportPolicy | undefined {
  return readOwn(input, 'hidden') === true ? undefined : policyBehind(input)
}

/** Returns the policy of an input, even if the host hides it: it still applies. */
export function policyBehind(input: PolicyInput | null | undefined): SupportPolicy | undefined {
  const policy = unwrap(input)
  return isPolicy(policy) ? policy : undefined
}

/**
 * Returns true if the version is right and every channel has a valid status. Checks nothing else: a
 * page may have 1,000 legends. The parser fills in channels that a document leaves out.
 */
function isPolicy(value: unknown): value is SupportPolicy {
  const offers = readOwn(value, 'channels')
  return (
    readOwn(value, 'version') === 1 &&
    channels.every(({ id }) => statuses.includes(readOwn(readOwn(offers, id), 'status')))
  )
}

const statuses: readonly unknown[] = offerStatuses
