/** What a reference looks like. */
export const referenceKinds = ['number', 'key', 'any'] as const

/**
 * - `number`: digits, `12345`.
 * - `key`: letters and digits, a dash, digits, `ABC-123`.
 * - `any`: letters and digits, with dots, dashes and underscores between them.
 */
export type ReferenceKind = (typeof referenceKinds)[number]

/**
 * How a ticket system writes its reference into a subject. Both marks are needed: what is cut off is
 * never guessed. A format whose marks cannot be seen, or are longer than 100 characters, reads and
 * writes nothing.
 */
export interface ReferenceFormat {
  /** What stands before the reference. */
  readonly before: string
  readonly kind: ReferenceKind
  /** What closes it. */
  readonly after: string
}

/** `[Ticket#12345]`, as OTRS, Znuny and Zammad write it. */
export const ticketNumberFormat: ReferenceFormat = {
  before: '[Ticket#',
  kind: 'number',
  after: ']',
}

/** `[#ABC-123]`. */
export const ticketKeyFormat: ReferenceFormat = { before: '[#', kind: 'key', after: ']' }

/** `[name #123]`, as Request Tracker writes it with the name of a site. Without a name it reads nothing. */
export function namedTicketFormat(name: string): ReferenceFormat {
  return { before: name.trim() === '' ? '' : `[${name} #`, kind: 'number', after: ']' }
}

/** A reference as it stands in a subject: `[Ticket#12345]`. */
export function formatTicketReference(
  reference: string,
  format: ReferenceFormat = ticketNumberFormat,
): string {
  return `${format.before}${reference}${format.after}`
}

const kindPatterns: Readonly<Record<ReferenceKind, string>> = {
  number: String.raw`\d{1,50}(?!\d)`,
  key: String.raw`[a-z][a-z0-9_]{0,29}-\d{1,20}(?!\d)`,
  any: '[a-z0-9](?:[a-z0-9._-]{0,48}[a-z0-9])?(?![a-z0-9])',
}

/** What mail clients put between words and marks: blanks, and marks nobody sees. */
export const gap = String.raw`[\s\p{Cf}]*`

/** Finds references of one format. Mail clients fold lines, put blanks in and change case. */
export interface ReferencePatterns {
  /** Whole ones; the first group is the reference. */
  readonly whole: RegExp
  /** One at the end that has lost what closes it, and perhaps part of itself. */
  readonly cutOff: RegExp
  /** What a reference of the format is. */
  readonly id: RegExp
}

/** The patterns of a format, or `undefined` if it can read nothing. */
export function referencePatterns({
  before,
  kind,
  after,
}: ReferenceFormat): ReferencePatterns | undefined {
  if (!isMark(before) || !isMark(after) || !Object.hasOwn(kindPatterns, kind)) return undefined
  // A mark that begins with a letter is no end of another word.
  const opening = `${/^[\p{L}\p{N}]/u.test(before) ? '(?<![\\p{L}\\p{N}])' : ''}${tolerant(before)}`
  return {
    whole: new RegExp(`${opening}${gap}(${kindPatterns[kind]})${gap}${tolerant(after)}`, 'giu'),
    cutOff: new RegExp(
      // No two gaps meet: a long one would be divided between them in every way there is.
      `${opening}(?:${gap}([a-z0-9._-]{1,51}?))?(?:${gap}\\[?(?:…|\\.{2,})\\]?)?${gap}$`,
      'iu',
    ),
    id: new RegExp(`^${kindPatterns[kind]}$`, 'iu'),
  }
}

function isMark(text: unknown): boolean {
  return typeof text === 'string' && text.length <= 100 && partsOf(text).length > 0
}

/** A literal whose words and marks may stand apart. */
function tolerant(literal: string): string {
  return partsOf(literal)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join(gap)
}

function partsOf(literal: string): readonly string[] {
  return literal.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s\p{C}]/gu) ?? []
}
