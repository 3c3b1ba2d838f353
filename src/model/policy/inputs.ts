import type { Result } from '../result.ts'
import type { SystemEntitlement } from './entitlement.ts'
import type { PolicyLoading, PolicyReading } from './policyReading.ts'
import type { SupportPolicy } from './supportPolicy.ts'

/** What is taken as a policy: the document, all that a reader or a parser may return, or a wait. */
export type PolicyInput = SupportPolicy | PolicyReading | PolicyLoading | Result<SupportPolicy>

/** What is taken as an entitlement: one, or what came of reading one. */
export type EntitlementInput = SystemEntitlement | Result<SystemEntitlement>
