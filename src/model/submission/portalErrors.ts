import { itemsOf, ownKeys } from '../reading/ownEntries.ts'
import { isList, isRecord, readOwn } from '../reading/ownProperties.ts'
import { messageLimit, readText } from '../values/text.ts'

const messageKeys = [
  ...['message', 'detail', 'error_human', 'description', 'reason'],
  ...['error', 'errmsg', 'msg', 'messages', 'title'],
]
const errorsKeys = ['fields', 'errors', 'detail', 'invalid-params', 'invalidParams', 'violations']
const fieldKeys = ['field', 'name', 'property', 'propertyPath', 'pointer', 'path', 'param', 'loc']

/** What a portal says about a draft that it refuses. */
export interface PortalErrors<Field extends string> {
  /** What is wrong with each field, by the names of the draft. */
  readonly fields: Readonly<Partial<Record<Field, string>>>
  /** Everything else that is wrong, as one text. */
  readonly message?: string
}

/** An error, with the name of its field if it has one. */
interface PortalError {
  readonly name: string | undefined
  readonly words: string
}

/**
 * Reads what is wrong with a draft. Knows `{ fields: { subject: 'Too short' } }` and `errors` alike,
 * lists of texts for each field, lists of errors that name their field, problem details (RFC 9457),
 * bare objects of fields, and a message.
 *
 * @param sentAs the names under which the fields were sent, where those are others
 */
export function readPortalErrors<Field extends string>(
  fields: readonly Field[],
  document: unknown,
  sentAs?: Readonly<Partial<Record<Field, string>>>,
): PortalErrors<Field> {
  const texts: Partial<Record<Field, string>> = {}
  const others: string[] = []
  const fieldOf = (name: string | undefined) =>
    fields.find((field) => lastName(sentAs?.[field] ?? field) === name) ??
    fields.find((field) => field === name)
  const given = errorsKeys.flatMap((key) => errorsIn(readOwn(document, key)))
  const bare = errorsIn(document).filter(({ name }) => fieldOf(name) !== undefined)
  for (const { name, words } of given.length > 0 ? given : bare) {
    const field = fieldOf(name)
    if (field === undefined) others.push(words)
    else texts[field] ??= words
  }
  const own = isRecord(document) ? readWords(document) : undefined
  const message = own ?? readText(others.join(' '), messageLimit)
  return { fields: texts, ...(message !== undefined && { message }) }
}

/** Most errors that are read: a reader corrects one after the other. */
const maxErrors = 100

function errorsIn(errors: unknown): readonly PortalError[] {
  const named = isList(errors)
    ? itemsOf(errors).map((error) => [fieldNameOf(error), error] as const)
    : ownKeys(errors).map((name) => [lastName(name), readOwn(errors, name)] as const)
  return named.slice(0, maxErrors).flatMap(([name, error]) => {
    const words = readWords(error)
    return words === undefined ? [] : [{ name, words }]
  })
}

/** The name of the field that an error is about. */
function fieldNameOf(error: unknown): string | undefined {
  for (const key of ['source', ...fieldKeys]) {
    const named = readOwn(error, key)
    const name = isRecord(named) ? readOwn(named, 'pointer') : named
    const last = isList(name) ? itemsOf(name).at(-1) : name
    if (typeof last === 'string') return lastName(last)
  }
  return undefined
}

/** `subject` of `ticket[subject]`, `/data/attributes/subject` or `ticket.subject`. */
function lastName(path: string): string | undefined {
  return /[\w-]+$/.exec(path.slice(-100).replace(/\]$/, ''))?.[0]
}

/** The text of a message, of several, or of an object that has one; not of deeper ones. */
function readWords(value: unknown, depth = 3): string | undefined {
  if (typeof value === 'string') return readText(value, messageLimit)
  if (depth === 0) return undefined
  if (isList(value)) {
    const words = itemsOf(value)
      .slice(0, maxErrors)
      .map((item) => readWords(item, depth - 1))
    return readText(words.filter(Boolean).join(' '), messageLimit)
  }
  for (const key of messageKeys) {
    const words = readOwn(value, key)
    // The errors of fields are read with their fields.
    const isOfFields = key === 'detail' && isList(words)
    const text = isOfFields ? undefined : readWords(words, depth - 1)
    if (text !== undefined) return text
  }
  return undefined
}
