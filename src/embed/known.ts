import type { EntitlementInput } from '../model/entitlement/entitlementInput.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { policyIn } from '../model/policy/policyInput.ts'
import type { Issue } from '../model/reading/issue.ts'

/** Where nothing is said of an app. */
export const absent: PolicyInput = { status: 'absent', hidden: false }

/** Whether a policy says more than that nothing is known: the channels, or that they are hidden. */
export function isKnown(policy: PolicyInput | undefined): boolean {
  return policyIn(policy) !== undefined || isHidden(policy)
}

function isHidden(policy: PolicyInput | undefined): boolean {
  return policy !== undefined && 'hidden' in policy && policy.hidden
}

/** What was wrong with what was read. */
export function issuesOf(read: PolicyInput | EntitlementInput | undefined): readonly Issue[] {
  if (typeof read !== 'object' || read === null) return []
  const issues = 'issues' in read ? read.issues : 'warnings' in read && read.warnings
  // Objects of callers without types hold anything.
  return Array.isArray(issues) ? issues.filter((issue) => typeof issue?.message === 'string') : []
}
