import type { EntitlementInput } from '../model/entitlement/entitlementInput.ts'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { policyIn } from '../model/policy/policyInput.ts'
import type { Issue } from '../model/reading/issue.ts'

/** The policy of an app without any. */
export const absent: PolicyInput = { status: 'absent', hidden: false }

/** True if the policy is readable or hidden. */
export function isKnown(policy: PolicyInput | undefined): boolean {
  return policyIn(policy) !== undefined || isHidden(policy)
}

function isHidden(policy: PolicyInput | undefined): boolean {
  return policy !== undefined && 'hidden' in policy && policy.hidden
}

/** The issues or warnings of a reading. */
export function issuesOf(read: PolicyInput | EntitlementInput | undefined): readonly Issue[] {
  if (typeof read !== 'object' || read === null) return []
  const issues = 'issues' in read ? read.issues : 'warnings' in read && read.warnings
  // Callers without types pass any object.
  return Array.isArray(issues) ? issues.filter((issue) => typeof issue?.message === 'string') : []
}
