import { readOwn } from '../reading/ownProperties.ts'
import { isText, isWithin } from '../values/text.ts'

/** The kinds of references. */
export const referenceKinds = ['number', 'key', 'any'] as const

/**
 * - `number`: digits, `12345`.
 * - `key`: letters and digits, a dash, digits, `ABC-123`.
 * - `any`: letters and digits, with dots, dashes and underscores between them.
 */
export type ReferenceKind = (typeof referenceKinds)[number]

/**
 * How a ticket system writes a reference into a subject. Both delimiters are required: without one,
 * a cut-off reference looks complete. A format with a delimiter that is empty, invisible or longer
 * than 100 characters reads and writes nothing.
 */
export interface ReferenceFormat {
  /** The delimiter before the reference. */
  readonly before: string
  readonly kind: ReferenceKind
  /** The delimiter after the reference. */
  readonly after: string
}

/** `[Ticket#12345]`, as OTRS, Znuny and Zammad write it. The default format. */
export const ticketNumberFormat: ReferenceFormat = {
  before: '[Ticket#',
  kind: 'number',
  after: ']',
}

/** `[#ABC-123]`. */
export const ticketKeyFormat: ReferenceFormat = { before: '[#', kind: 'key', after: ']' }

/**
 * Returns the format `[name #123]` of Request Tracker. Without a name, it reads nothing.
 *
 * @param name of the site in Request Tracker
 *
 * @example
 * readTicketReference('Re: [example.com #123] Filter stops', namedTicketFormat('example.com')) // '123'
 */
export function namedTicketFormat(name: string): ReferenceFormat {
  return { before: isText(name) ? `[${name} #` : '', kind: 'number', after: ']' }
}

/**
 * Returns a reference as it stands in a subject, or an empty text if the format cannot write it.
 *
 * @example
 * formatTicketReference('12345') // '[Ticket#12345]'
 * formatTicketReference('12345', namedTicketFormat('example.com')) // '[example.com #12345]'
 */
export function formatTicketReference(reference: string, format?: ReferenceFormat | null): string {
  return referencePatterns(format)?.write(reference) ?? ''
}

const kindPatterns: Readonly<Record<ReferenceKind, string>> = {
  number: String.raw`\d{1,50}(?!\d)`,
  key: String.raw`[a-z][a-z0-9_]{0,29}-\d{1,20}(?!\d)`,
  any: '[a-z0-9](?:[a-z0-9._-]{0,48}[a-z0-9])?(?![a-z0-9])',
}

/** Matches what mail clients insert: white space and invisible characters. */
export const gap = String.raw`[\s\p{Cf}]*`

/** Patterns for one format. They tolerate folded lines, inserted blanks and changed case. */
export interface ReferencePatterns {
  /** Matches complete references. The first group is the reference. */
  readonly whole: RegExp
  /** Matches a reference at the end that lacks its closing delimiter, and perhaps more. */
  readonly cutOff: RegExp
  /** Returns a reference with its delimiters, or `undefined` if it is not of this kind. */
  write(reference: unknown): string | undefined
}

/** Returns the patterns of a format, or `undefined` if it reads nothing. */
export function referencePatterns(
  format: ReferenceFormat | null | undefined,
): ReferencePatterns | undefined {
  const read = (key: keyof ReferenceFormat) => readOwn(format ?? ticketNumberFormat, key)
  const [before, after] = [read('before'), read('after')]
  const kind = referenceKinds.find((one) => one === read('kind'))
  if (!isDelimiter(before) || !isDelimiter(after) || kind === undefined) return undefined
  const id = new RegExp(`^${kindPatterns[kind]}$`, 'iu')
  // A delimiter that begins with a letter must not match the end of another word.
  const opening = `${/^[\p{L}\p{N}]/u.test(before) ? '(?<![\\p{L}\\p{N}])' : ''}${tolerant(before)}`
  return {
    whole: new RegExp(`${opening}${gap}(${kindPatterns[kind]})${gap}${tolerant(after)}`, 'giu'),
    cutOff: new RegExp(
      // No two gaps are adjacent: they would backtrack through every division of white space.
      `${opening}(?:${gap}([a-z0-9._-]{1,51}?))?(?:${gap}\\[?(?:…|\\.{2,})\\]?)?${gap}$`,
      'iu',
    ),
    write: (reference) =>
      typeof reference === 'string' && id.test(reference)
        ? `${before}${reference}${after}`
        : undefined,
  }
}

function isDelimiter(text: unknown): text is string {
  return typeof text === 'string' && isWithin(text, 100) && partsOf(text).length > 0
}

/** Returns a pattern that allows gaps between the words and punctuation of a literal. */
function tolerant(literal: string): string {
  return partsOf(literal)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join(gap)
}

function partsOf(literal: string): readonly string[] {
  return literal.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s\p{C}]/gu) ?? []
}
