import { referenceKey } from '../values/reference.ts'
import { cutText } from '../values/text.ts'
import {
  type ReferenceFormat,
  type ReferencePatterns,
  referencePatterns,
} from './referenceFormat.ts'
import { splitReplyPrefix } from './replyPrefix.ts'
import type { Ticket } from './ticket.ts'

type Referred = Pick<Ticket, 'reference'>

/**
 * Returns the reference in the subject of a mail, or `undefined` if it has no complete one. For one
 * that was cut off before its closing delimiter, use `findTicket`.
 *
 * @param format of the ticket system; references in other formats are not read
 *
 * @example
 * readTicketReference('Re: AW: [Ticket#12345] Filter stops') // '12345'
 */
export function readTicketReference(
  subject: string,
  format?: ReferenceFormat | null,
): string | undefined {
  const patterns = referencePatterns(format)
  return patterns && wholeIn(oneLine(subject), patterns)[0]?.[1]
}

/**
 * Returns the ticket that a subject belongs to, or `undefined`. A reference without its closing
 * delimiter counts only if it is the reference of one ticket and no other reference starts with it.
 *
 * @example
 * findTicket('Re: [Ticket#12345] Filter stops', tickets)?.status // 'open'
 */
export function findTicket<Some extends Referred>(
  subject: string,
  tickets: readonly Some[],
  format?: ReferenceFormat | null,
): Some | undefined {
  const patterns = referencePatterns(format)
  if (patterns === undefined) return undefined
  const line = oneLine(subject)
  const whole = wholeIn(line, patterns)[0]?.[1]
  if (whole !== undefined) return tickets.find(({ reference }) => isSame(reference, whole))
  const remains = patterns.cutOff.exec(line)?.[1]
  if (remains === undefined) return undefined
  const [ticket, ...others] = tickets.filter(({ reference }) => startsWith(reference, remains))
  return ticket !== undefined && others.length === 0 && isSame(ticket.reference, remains)
    ? ticket
    : undefined
}

/**
 * Returns the subject on one line, with the complete reference of a ticket exactly once. A subject
 * that has it stays as it is. References in other formats stay. Those to other tickets in this format
 * are removed: a mail with two references reaches the wrong ticket.
 *
 * If the format cannot write the reference, the subject is returned without one. Text after 2,000
 * characters is cut.
 *
 * @example
 * ensureTicketReference('Re: Filter stops', ticket) // 'Re: [Ticket#12345] Filter stops'
 */
export function ensureTicketReference(
  subject: string,
  { reference }: Referred,
  format?: ReferenceFormat | null,
): string {
  return withReference(subject, reference, format, '') ?? oneLine(subject)
}

/**
 * Like `ensureTicketReference`, but adds a reply prefix to a subject that has none, and returns
 * `undefined` if the format cannot write the reference.
 *
 * @param replyPrefix `Re:`, or an empty text to add none
 */
export function withReference(
  subject: string,
  reference: string,
  format: ReferenceFormat | null | undefined,
  replyPrefix: string,
): string | undefined {
  const patterns = referencePatterns(format)
  const tag = patterns?.write(reference)
  if (patterns === undefined || tag === undefined) return undefined
  const line = oneLine(subject)
  const written = oneLine(tag)
  const { prefix, rest } = splitReplyPrefix(withoutReferences(line, reference, patterns))
  const isPrefixed = prefix !== '' || replyPrefix === ''
  const [first, ...others] = wholeIn(line, patterns)
  if (isPrefixed && others.length === 0 && first?.[0] === written && standsAlone(line, first)) {
    return line
  }
  return oneLine([isPrefixed ? prefix : replyPrefix, written, rest].filter(Boolean).join(' '))
}

function wholeIn(line: string, { whole }: ReferencePatterns): RegExpMatchArray[] {
  return [...line.matchAll(whole)]
}

/** Returns true if blanks surround the reference: some systems read no other. */
function standsAlone(line: string, { 0: match, index = 0 }: RegExpMatchArray): boolean {
  const [before, after] = [line[index - 1], line[index + match.length]]
  return (before ?? ' ') === ' ' && (after ?? ' ') === ' '
}

/** Removes the references of the format, and a cut-off one of this ticket at the end. */
function withoutReferences(
  line: string,
  reference: string,
  { whole, cutOff }: ReferencePatterns,
): string {
  let text = line.replace(cutOff, (remains: string, id = '') =>
    startsWith(reference, id) ? '' : remains,
  )
  // Removing one may complete another around it.
  while (text.search(whole) !== -1) text = text.replace(whole, ' ')
  return oneLine(text)
}

function isSame(first: string, second: string): boolean {
  return referenceKey(first) === referenceKey(second)
}

function startsWith(reference: string, start: string): boolean {
  return referenceKey(reference).startsWith(referenceKey(start))
}

/** Maximum length of a subject, in characters: the line of a mail header has fewer than 1,000. */
const maxLength = 2_000

/** Removes what starts another header (line breaks, control characters) or an encoded word (`=?`). */
function oneLine(text: string): string {
  // Untyped callers may pass anything, of any length.
  if (typeof text !== 'string') return ''
  const line = text
    .slice(0, 2 * maxLength)
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/=\?/g, '= ?')
    .replace(/\s+/g, ' ')
    .trim()
  return cutText(line, maxLength).trim()
}
