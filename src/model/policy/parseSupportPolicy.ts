import type { StandardSchemaV1 } from '@standard-schema/spec'
import { readDocument } from '../readDocument.ts'
import type { Result } from '../result.ts'
import { policyRules, policyShape } from './schema.ts'
import type { SupportPolicy } from './supportPolicy.ts'

/**
 * Reads a support policy from anything at all, usually parsed JSON.
 *
 * Never throws, not even on throwing getters or proxies. A channel that is missing is unknown.
 * Keys this version does not know are ignored, with a warning.
 *
 * @example
 * const result = parseSupportPolicy(await response.json())
 * if (result.ok) show(result.value)
 * else report(result.issues.map((issue) => issue.message))
 */
export function parseSupportPolicy(input: unknown): Result<SupportPolicy> {
  return readDocument(input, policyDocument)
}

/**
 * The same reader as a Standard Schema, for forms, routers and servers that accept one.
 *
 * @see https://standardschema.dev
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

const policyDocument = {
  rules: policyRules,
  shape: policyShape,
  required: ['version', 'app', 'id', 'name', 'channels', 'status', 'currency', 'min', 'max'],
}
