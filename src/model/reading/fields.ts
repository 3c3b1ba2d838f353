import { isAbsent, isEmptyList } from './absent.ts'
import { createIssue, type IssueParts, type Path } from './issue.ts'
import { ownKeys } from './ownEntries.ts'
import { isRecord, readOwn } from './ownProperties.ts'
import type { Result } from './result.ts'

// Each document is described once, by a table of its fields. The parser, its advice and the JSON
// Schema follow from the table. `Fields` ties the table to the type of the document.

/** The path of a value, and the lists that collect its faults. */
export interface Place {
  readonly path: Path
  /** How to correct a fault, as a sentence. */
  readonly advice: string
  /** Not formatted yet: widgets never show them. */
  readonly issues: IssueParts[]
  readonly warnings: IssueParts[]
}

/** Checks a value of a document. */
export interface Check<Value> {
  /** Completes "must be …". */
  readonly expected: string
  /**
   * Returns a copy of the value, or `undefined` after collecting its faults. The copy holds the very
   * values that were checked: a getter may return another one each time.
   */
  read(input: unknown, place: Place): Value | undefined
  /** What a document should hold, as data: the source of the JSON Schema. A check may accept more. */
  readonly rule: Rule
}

/** What a document should hold, as data. */
export type Rule =
  | { readonly type: 'text'; readonly maxLength: number; readonly pattern: RegExp }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'choice'; readonly values: readonly (string | number)[] }
  | { readonly type: 'record'; readonly fields: AnyFields }
  | { readonly type: 'variants'; readonly variants: readonly Rule[] }

/** A field that always has a value: the document's, or a fallback. */
export type RequiredField<Value> =
  | { readonly check: Check<Value>; readonly need: 'required' }
  | (OptionalField<Value> & { readonly fallback: Value })

/** A field that the document may omit. */
export interface OptionalField<Value> {
  readonly check: Check<Value>
  readonly need: Exclude<Need, 'required'>
}

/**
 * How strictly a field is checked.
 *
 * - `required`: it must be present and valid, or the document is refused.
 * - `decisive`: it must be valid if present, because it grants, prices or identifies.
 * - `optional`: it is left out with a warning if invalid.
 */
type Need = 'required' | 'decisive' | 'optional'

/** The fields of a document, in any order. */
export type Fields<Document> = {
  readonly [Key in keyof Document]-?: object extends Pick<Document, Key>
    ? OptionalField<Exclude<Document[Key], undefined>>
    : RequiredField<Document[Key]>
}

/** The fields of any document. */
export type AnyFields = Readonly<Record<string, RequiredField<unknown> | OptionalField<unknown>>>

/** Declares a field that must be present and valid. */
export function required<Value>(check: Check<Value>): RequiredField<Value> {
  return { check, need: 'required' }
}

/** Declares a field that must be valid if present. */
export function decisive<Value>(check: Check<Value>): OptionalField<Value>
export function decisive<Value>(check: Check<Value>, fallback: Value): RequiredField<Value>
export function decisive<Value>(
  check: Check<Value>,
  fallback?: Value,
): OptionalField<Value> | RequiredField<Value> {
  return { check, need: 'decisive', ...(fallback !== undefined && { fallback }) }
}

/** Declares a field that is left out with a warning if invalid. */
export function optional<Value>(check: Check<Value>): OptionalField<Value>
export function optional<Value>(check: Check<Value>, fallback: Value): RequiredField<Value>
export function optional<Value>(
  check: Check<Value>,
  fallback?: Value,
): OptionalField<Value> | RequiredField<Value> {
  return { check, need: 'optional', ...(fallback !== undefined && { fallback }) }
}

/**
 * Parses a document. Never throws, not even on throwing getters or proxies. Ignores unknown keys,
 * with a warning.
 *
 * @param path prefix of the paths of issues
 */
export function parseDocument<Value>(
  input: unknown,
  check: Check<Value>,
  path: Path = [],
): Result<Value> {
  const advice =
    typeof input === 'string'
      ? 'Pass the parsed document, not its text: use JSON.parse first.'
      : 'Pass the whole document.'
  const place: Place = { path, advice, issues: [], warnings: [] }
  const value = check.read(input, place)
  return value === undefined || place.issues.length > 0
    ? { ok: false, issues: place.issues.map(createIssue) }
    : { ok: true, value, warnings: place.warnings.map(createIssue) }
}

/** Returns a checked copy of a document, or `undefined` if it is refused. Formats no issues. */
export function copyDocument<Value>(input: unknown, check: Check<Value>): Value | undefined {
  const place: Place = { path: [], advice: '', issues: [], warnings: [] }
  const value = check.read(input, place)
  return place.issues.length > 0 ? undefined : value
}

/** Collects a fault of the value at a place. */
export function refuse(
  { path, advice, issues }: Place,
  expected: string,
  received: unknown,
): undefined {
  issues.push({ path, expected, received, advice })
}

/** Returns the place of a property of the value at a place. */
export function inside(place: Place, key: string, advice = 'Correct it.'): Place {
  return { ...place, path: [...place.path, key], advice }
}

/** Creates the check of a record from the table of its fields. */
export function record<Value extends object>(
  fields: Fields<Value>,
  expected: string,
): Check<Value> {
  const entries = Object.entries<RequiredField<unknown> | OptionalField<unknown>>(fields)
  return {
    expected,
    rule: { type: 'record', fields: Object.fromEntries(entries) },
    read(input, place) {
      if (!isRecord(input)) return refuse(place, expected, input)
      const before = place.issues.length
      const copy = Object.fromEntries(
        entries.flatMap(([key, field]) => {
          const value = readField(field, readOwn(input, key), inside(place, key))
          return value === undefined ? [] : [[key, value]]
        }),
      )
      warnOfUnknownKeys(input, fields, place)
      // Each value passed the check of its field, so the copy has the type of the table.
      return place.issues.length === before ? (copy as Value) : undefined
    },
  }
}

function readField(
  field: RequiredField<unknown> | OptionalField<unknown>,
  input: unknown,
  place: Place,
): unknown {
  const { check, need } = field
  const isObject = check.rule.type === 'record' || check.rule.type === 'variants'
  const isEmptyObject = isObject && isEmptyList(input)
  if (need === 'required') {
    if (isEmptyObject) {
      warn(place, check.expected, input, 'It was read as an object without keys.')
      return check.read({}, place)
    }
    return check.read(input, { ...place, advice: input === undefined ? 'Add it.' : 'Correct it.' })
  }
  const fallback = readOwn(field, 'fallback')
  if (input === undefined) return fallback
  if (isAbsent(input) || isEmptyObject) {
    warn(place, check.expected, input, leftOut)
    return fallback
  }
  if (need === 'decisive') {
    return check.read(input, { ...place, advice: 'Correct it or leave it out.' })
  }
  // Issues become warnings.
  const lenientPlace: Place = { ...place, advice: leftOut, issues: [] }
  const value = check.read(input, lenientPlace)
  // A fault inside a record leaves out the whole record.
  for (const issue of lenientPlace.issues) {
    const { path, expected, received, advice } = issue
    const whole = path.length > place.path.length ? ` \`${place.path.at(-1)}\` was left out.` : ''
    warn({ ...place, path }, expected, received, advice + whole)
  }
  return value ?? fallback
}

const leftOut = 'It was left out.'

function warn(
  { path, warnings }: Place,
  expected: string,
  received: unknown,
  advice: string,
): void {
  warnings.push({ path, expected, received, advice })
}

/** Limits the warnings: an input may have millions of keys. */
const maxUnknownKeys = 10

function warnOfUnknownKeys(input: object, fields: object, place: Place): void {
  let left = maxUnknownKeys
  for (const key of ownKeys(input)) {
    if (left === 0) return
    const received = Object.hasOwn(fields, key) ? undefined : readOwn(input, key)
    if (isAbsent(received)) continue
    warn(inside(place, key), 'absent', received, 'It was ignored. Check its spelling and nesting.')
    left--
  }
}
