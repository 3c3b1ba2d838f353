import { parseDocument } from '../reading/fields.ts'
import type { Result } from '../reading/result.ts'
import { type PolicyTerms, policyTermsCheck } from './policyFields.ts'

/** Parses what a policy says, whatever it says of its app: a service may not have named that. */
export function parsePolicyTerms({ channels, factors }: PolicyTerms): Result<PolicyTerms> {
  return parseDocument({ channels, factors }, policyTermsCheck)
}
