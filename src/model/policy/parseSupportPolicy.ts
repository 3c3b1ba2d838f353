import type { StandardSchemaV1 } from '@standard-schema/spec'
import { parseDocument } from '../reading/fields.ts'
import type { Result } from '../reading/result.ts'
import { policyCheck } from './policyFields.ts'
import type { SupportPolicy } from './supportPolicy.ts'

/**
 * Parses a support policy from any value, usually parsed JSON. Never throws.
 *
 * A missing channel is unknown. An optional field that is null, empty or invalid is left out, and
 * an unknown key is ignored, each with a warning. Any other fault, such as an invalid rate, refuses
 * the document.
 *
 * @example
 * const result = parseSupportPolicy(await response.json())
 * if (result.ok) show(result.value)
 * else report(result.issues.map((issue) => issue.message))
 */
export function parseSupportPolicy(input: unknown): Result<SupportPolicy> {
  return parseDocument(input, policyCheck)
}

/**
 * `parseSupportPolicy` as a Standard Schema, for forms, routers and servers that accept one.
 *
 * @see https://standardschema.dev
 *
 * @example
 * const route = createRoute({ body: supportPolicySchema })
 */
export const supportPolicySchema: StandardSchemaV1<unknown, SupportPolicy> = {
  '~standard': {
    version: 1,
    vendor: 'support-legend-kit',
    validate(input) {
      const result = parseSupportPolicy(input)
      return result.ok ? { value: result.value } : { issues: result.issues }
    },
  },
}
