import * as v from 'valibot'
import { createIssue } from './issue.ts'
import type { Issue, Result } from './result.ts'
import { copyShape, isRecord, ownKeys, readOwn, type Shape } from './untrusted.ts'

/** What makes a document one of its kind. */
interface DocumentKind<Value extends object> {
  readonly rules: v.GenericSchema<unknown, Value>
  /** All its keys. */
  readonly shape: Shape
  /** Keys that cannot be left out; with the keys that lead to them, where others may be: `approval.by`. */
  readonly required: readonly string[]
  /** Keys that are checked, and not kept. */
  readonly dropped?: readonly string[]
}

/**
 * Reads a document of some kind from anything at all. Never throws, not even on throwing getters
 * or proxies. Keys the kind does not know are ignored, with a warning.
 */
export function readDocument<Value extends object>(
  input: unknown,
  { rules, shape, required, dropped }: DocumentKind<Value>,
): Result<Value> {
  const document = copyShape(input, shape)
  const parsed = v.safeParse(rules, document, { abortPipeEarly: true })
  return parsed.success
    ? {
        ok: true,
        value: parsed.output,
        warnings: warnOfIgnoredKeys(input, parsed.output, dropped, []),
      }
    : { ok: false, issues: parsed.issues.map((issue) => toIssue(issue, required)) }
}

function toIssue(
  { path, message, input }: v.BaseIssue<unknown>,
  required: readonly string[],
): Issue {
  const keys = path?.map(({ key }) => String(key)) ?? []
  const place = path?.at(-1)
  const received = place === undefined ? input : place.value
  return createIssue({
    path: keys,
    expected: message,
    received,
    advice: adviceFor(keys, received, required),
  })
}

function adviceFor(keys: readonly string[], input: unknown, required: readonly string[]): string {
  const key = keys.at(-1)
  if (key === undefined) {
    return typeof input === 'string'
      ? 'Pass the parsed document, not its text: use JSON.parse first.'
      : 'Pass the whole document.'
  }
  if (input === undefined) return 'Add it.'
  const isRequired = required.includes(key) || required.includes(keys.join('.'))
  return isRequired ? 'Correct it.' : 'Correct it or leave it out.'
}

/** Enough to find the mistake by; an input may hold millions. */
const maxIgnoredKeys = 10

/** A warning for the first keys of each record of the input that its parsed form does not have. */
function warnOfIgnoredKeys(
  input: unknown,
  parsed: object,
  dropped: readonly string[] | undefined,
  path: readonly string[],
): Issue[] {
  const ignored = ownKeys(input).filter(
    (key) =>
      !Object.hasOwn(parsed, key) && !dropped?.includes(key) && readOwn(input, key) !== undefined,
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
    isRecord(value) ? warnOfIgnoredKeys(readOwn(input, key), value, dropped, [...path, key]) : [],
  )
  return [...warnings, ...inside]
}
