import type { StandardSchemaV1 } from '@standard-schema/spec'
import * as v from 'valibot'
import { createIssue } from '../issue.ts'
import type { Issue, Result } from '../result.ts'
import { copyShape, isRecord, ownKeys, readOwn } from '../untrusted.ts'
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
  const document = copyShape(input, policyShape)
  const parsed = v.safeParse(policyRules, document, { abortPipeEarly: true })
  return parsed.success
    ? { ok: true, value: parsed.output, warnings: warnOfIgnoredKeys(input, parsed.output, []) }
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
    received: issue.path?.at(-1)?.value ?? issue.input,
    advice: adviceFor(issue),
  })
}

const requiredKeys: readonly unknown[] = [
  ...['version', 'app', 'id', 'name', 'channels', 'status', 'currency', 'min', 'max'],
]

function adviceFor({ path, input }: v.BaseIssue<unknown>): string {
  if (path === undefined) {
    return typeof input === 'string'
      ? 'Pass the parsed document, not its text: use JSON.parse first.'
      : 'Pass the whole document.'
  }
  if (input === undefined) return 'Add it.'
  return requiredKeys.includes(path.at(-1)?.key) ? 'Correct it.' : 'Correct it or leave it out.'
}

/** Enough to find the mistake by; an input may hold millions. */
const maxIgnoredKeys = 10

/** A warning for the first keys of each record of the input that its parsed form does not have. */
function warnOfIgnoredKeys(input: unknown, parsed: object, path: readonly string[]): Issue[] {
  if (!isRecord(input)) return []
  const ignored = ownKeys(input).filter(
    (key) => !Object.hasOwn(parsed, key) && readOwn(input, key) !== undefined,
  )
  const warnings = ignored.slice(0, maxIgnoredKeys).map((key) =>
    createIssue({
      path: [...path, key],
      expected: 'absent',
      received: readOwn(input, key),
      advice: 'It was ignored: check its spelling and its place.',
    }),
  )
  const inside = Object.entries(parsed).flatMap(([key, value]) =>
    isRecord(value) ? warnOfIgnoredKeys(readOwn(input, key), value, [...path, key]) : [],
  )
  return [...warnings, ...inside]
}
