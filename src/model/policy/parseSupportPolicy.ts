import type { StandardSchemaV1 } from '@standard-schema/spec'
import { parseDocument } from '../reading/fields.ts'
import type { Result } from '../reading/result.ts'
import { policyCheck } from './policyFields.ts'
import type { SupportPolicy } from './supportPolicy.ts'

/**
 * Parses a support policy from any value, usually parsed JSON. Never throws.
 *
 * A channel that is missing is unknown. An optional field that is null, empty or wrong is left
 * out, and a key this version does not know is ignored, each with a warning. Anything else that is
 * wrong, a rate included, refuses the document.
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
 * The same parser as a Standard Schema, for forms, routers and servers that accept one.
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
