/** What a reference looks like. */
export const referenceIds = ['number', 'key'] as const

/**
 * - `number`: digits, `12345`.
 * - `key`: letters and digits, a dash, digits, `ABC-123`.
 */
export type ReferenceId = (typeof referenceIds)[number]

/** How a ticket system writes its reference into a subject. Both ends are needed: what is cut off is never guessed. */
export interface ReferenceFormat {
  /** What stands before the reference. Not empty. */
  readonly before: string
  readonly id: ReferenceId
  /** What closes it. Not empty. */
  readonly after: string
}

/** `[Ticket#12345]`, as OTRS, Znuny and Zammad write it. */
export const ticketNumberFormat: ReferenceFormat = { before: '[Ticket#', id: 'number', after: ']' }

/** `[#ABC-123]`. */
export const ticketKeyFormat: ReferenceFormat = { before: '[#', id: 'key', after: ']' }

/** `[name #123]`, as Request Tracker writes it with the name of a site. */
export function namedTicketFormat(name: string): ReferenceFormat {
  return { before: `[${name} #`, id: 'number', after: ']' }
}

/** A reference as it stands in a subject: `[Ticket#12345]`. */
export function formatTicketReference(
  reference: string,
  format: ReferenceFormat = ticketNumberFormat,
): string {
  return `${format.before}${reference}${format.after}`
}

const idPatterns: Readonly<Record<ReferenceId, string>> = {
  number: String.raw`\d{1,30}`,
  key: String.raw`[a-z][a-z0-9]{0,19}-\d{1,30}`,
}

/** Finds references of one format. Mail clients fold lines, put blanks in and change case. */
export interface ReferencePatterns {
  /** Whole ones; the first group is the reference. */
  readonly whole: RegExp
  /** One at the end that has lost what closes it, and perhaps part of itself. */
  readonly cutOff: RegExp
}

const known = new WeakMap<ReferenceFormat, ReferencePatterns>()

export function referencePatterns(format: ReferenceFormat): ReferencePatterns {
  const patterns = known.get(format) ?? createPatterns(format)
  known.set(format, patterns)
  return patterns
}

function createPatterns({ before, id, after }: ReferenceFormat): ReferencePatterns {
  const opening = tolerant(before)
  const whole = `${opening}\\s*(${idPatterns[id]})\\s*${tolerant(after)}`
  return {
    whole: new RegExp(whole, 'gi'),
    cutOff: new RegExp(`${opening}\\s*([a-z0-9-]{0,51})\\s*(?:…|\\.{2,3})?\\s*$`, 'i'),
  }
}

/** A literal whose words and marks may stand apart. */
function tolerant(literal: string): string {
  const parts = literal.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? []
  return parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s*')
}

/** References are compared as they are written in capitals. */
export function sameReference(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase()
}
