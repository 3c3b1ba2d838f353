import type { EntitlementProp, PolicyProp } from '../components/private/policyProp.ts'
import type { Issue } from '../model/result.ts'

/** Whether a policy says more than that nothing is known: the channels, or that they are hidden. */
export function isKnown(policy: PolicyProp | undefined): boolean {
  if (policy === undefined) return false
  if ('ok' in policy) return policy.ok
  if (!('status' in policy) || policy.status === 'ready') return true
  return 'hidden' in policy && policy.hidden
}

/** What was wrong with what was read. */
export function issuesOf(read: PolicyProp | EntitlementProp | undefined): readonly Issue[] {
  if (read === undefined) return []
  if ('issues' in read) return read.issues
  return 'warnings' in read ? read.warnings : []
}
