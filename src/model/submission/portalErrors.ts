import { itemsOf, ownKeys } from '../reading/ownEntries.ts'
import { isList, isRecord, readOwn } from '../reading/ownProperties.ts'
import { messageLimit, readText } from '../values/text.ts'

const messageKeys = ['message', 'detail', 'description', 'reason', 'error', 'errmsg', 'title']
const errorsKeys = ['fields', 'errors', 'invalid-params', 'invalidParams', 'violations']
const fieldKeys = ['field', 'name', 'property', 'propertyPath', 'pointer', 'param', 'source']

/**
 * Reads why a portal refuses a draft, as one text. Knows `message`, problem details (RFC 9457), and
 * `errors` without fields.
 */
export function readPortalMessage(document: unknown): string | undefined {
  const own = isRecord(document) ? readWords(document) : undefined
  if (own !== undefined) return own
  const errors = itemsOf(readOwn(document, 'errors'))
  const texts = errors.flatMap((error) => (fieldOf(error) === undefined ? readWords(error) : []))
  return readText(texts.filter(Boolean).join(' '), messageLimit)
}

/**
 * Reads what is wrong with each field, by the names of the draft. Knows `{ subject: 'Too short' }`,
 * lists of texts for each field, and lists of errors that name their field.
 *
 * @param sentAs the names under which the fields were sent, where those are others
 */
export function readFieldErrors<Field extends string>(
  fields: readonly Field[],
  document: unknown,
  sentAs?: Readonly<Partial<Record<Field, string>>>,
): Partial<Record<Field, string>> {
  const texts: Partial<Record<Field, string>> = {}
  for (const [name, text] of errorsOf(document)) {
    const field =
      fields.find((one) => (sentAs?.[one] ?? one) === name) ?? fields.find((one) => one === name)
    if (field !== undefined && text !== undefined) texts[field] ??= text
  }
  return texts
}

function errorsOf(
  document: unknown,
): readonly (readonly [string | undefined, string | undefined])[] {
  return errorsKeys.flatMap((key) => {
    const errors = readOwn(document, key)
    return isList(errors)
      ? itemsOf(errors).map((error) => [fieldOf(error), readWords(error)] as const)
      : ownKeys(errors).map((name) => [lastName(name), readWords(readOwn(errors, name))] as const)
  })
}

/** The name of the field that an error is about. */
function fieldOf(error: unknown): string | undefined {
  for (const key of fieldKeys) {
    const named = readOwn(error, key)
    const name = isRecord(named) ? readOwn(named, 'pointer') : named
    if (typeof name === 'string') return lastName(name)
  }
  return undefined
}

/** `subject` of `ticket[subject]`, `/data/attributes/subject` or `ticket.subject`. */
function lastName(path: string): string | undefined {
  return /([\w-]+)\]?$/.exec(path)?.[1]
}

/** The text of a message, of the first of several, or of an object that has one. */
function readWords(value: unknown): string | undefined {
  if (typeof value === 'string') return readText(value, messageLimit)
  if (isList(value))
    return readText(itemsOf(value).map(readWords).filter(Boolean).join(' '), messageLimit)
  for (const key of messageKeys) {
    const words = readOwn(value, key)
    const text = typeof words === 'string' ? readText(words, messageLimit) : readNested(key, words)
    if (text !== undefined) return text
  }
  return undefined
}

/** `{ error: { message } }`. */
function readNested(key: string, value: unknown): string | undefined {
  return key === 'error' && isRecord(value)
    ? readText(readOwn(value, 'message'), messageLimit)
    : undefined
}
