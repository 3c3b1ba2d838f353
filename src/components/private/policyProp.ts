import type { SystemEntitlement } from '../../model/policy/entitlement.ts'
import type { PolicyInput } from '../../model/policy/policyReading.ts'
import type { SupportPolicy } from '../../model/policy/supportPolicy.ts'
import type { Result } from '../../model/result.ts'

/** What a component takes as its policy: all that a reader or a parser may return, too. */
export type PolicyProp = PolicyInput | Result<SupportPolicy>

/** What a component takes as an entitlement: one, or what came of reading one. */
export type EntitlementProp = SystemEntitlement | Result<SystemEntitlement>
