import type { StandardSchemaV1 } from '@standard-schema/spec'
import * as v from 'valibot'
import { createIssue } from '../issue.ts'
import type { Issue, Result } from '../result.ts'
import { copyRecords, isRecord, ownKeys, readOwn } from '../untrusted.ts'
import { policyRules } from './schema.ts'
import type { SupportPolicy } from './supportPolicy.ts'

// document › channels › offer › rate
const policyDepth = 4

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
  const document = copyRecords(input, policyDepth)
  const parsed = v.safeParse(policyRules, document)
  return parsed.success
    ? { ok: true, value: parsed.output, warnings: unknownKeyWarnings(document, parsed.output, []) }
    : { ok: false, issues: parsed.issues.map(toIssue) }
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

function toIssue(issue: v.BaseIssue<unknown>): Issue {
  return createIssue({
    path: issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [],
    expected: issue.message,
    received: issue.input,
    advice:
      issue.input === undefined ? 'Add it.' : 'Correct it, or leave it out if it is optional.',
  })
}

/** One warning for each record that holds keys its parsed form has dropped. */
function unknownKeyWarnings(
  document: unknown,
  known: object,
  path: readonly string[],
): readonly Issue[] {
  if (!isRecord(document)) return []
  const unknown = ownKeys(document).filter((key) => !Object.hasOwn(known, key))
  const warnings: Issue[] = []
  if (unknown.length > 0) {
    warnings.push(
      createIssue({
        path: [...path, unknown.slice(0, 5).join(', ')],
        expected: `absent or one of: ${ownKeys(known).join(', ')}`,
        received: readOwn(document, unknown[0] ?? ''),
        advice: `${unknown.length} unknown key(s) ignored: check the spelling.`,
      }),
    )
  }
  for (const key of ownKeys(known)) {
    const value = readOwn(known, key)
    if (isRecord(value)) {
      warnings.push(...unknownKeyWarnings(readOwn(document, key), value, [...path, key]))
    }
  }
  return warnings
}
