import { referenceKey } from '../values/reference.ts'
import {
  formatTicketReference,
  type ReferenceFormat,
  type ReferencePatterns,
  referencePatterns,
  ticketNumberFormat,
} from './referenceFormat.ts'
import { splitReplyPrefix } from './replyPrefix.ts'
import type { Ticket } from './ticket.ts'

type Referred = Pick<Ticket, 'reference'>

/**
 * The reference in the subject of a mail, or `undefined` if there is none that is whole.
 *
 * One that was cut off before its closing bracket is not guessed: ask `findTicket`.
 *
 * @param format of the ticket system: another system's references are not read
 *
 * @example
 * readTicketReference('Re: AW: [Ticket#12345] Filter stops') // '12345'
 */
export function readTicketReference(
  subject: string,
  format: ReferenceFormat = ticketNumberFormat,
): string | undefined {
  const patterns = referencePatterns(format)
  return patterns && wholeIn(oneLine(subject), patterns)[0]?.[1]
}

/**
 * The ticket that a subject belongs to. A reference that was cut off counts only where it is that
 * of one of the tickets, whole but for what closes it, and could not be that of another.
 */
export function findTicket<Some extends Referred>(
  subject: string,
  tickets: readonly Some[],
  format: ReferenceFormat = ticketNumberFormat,
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
 * The subject with the reference of a ticket, once and whole, on one line of at most 2,000
 * characters. A subject that has it stays as it is; what other systems have put in stays,
 * and references to other tickets of this one go: a mail that names two reaches the wrong one.
 *
 * With a reference the format cannot write, the subject stays without one.
 *
 * @example
 * ensureTicketReference('Re: Filter stops', ticket) // 'Re: [Ticket#12345] Filter stops'
 */
export function ensureTicketReference(
  subject: string,
  { reference }: Referred,
  format: ReferenceFormat = ticketNumberFormat,
): string {
  return withReference(subject, reference, format, '') ?? oneLine(subject)
}

/**
 * The same, with something before a subject that nobody has answered yet; `undefined` for a
 * reference the format cannot write.
 */
export function withReference(
  subject: string,
  reference: string,
  format: ReferenceFormat,
  prefixOfFirst: string,
): string | undefined {
  const patterns = referencePatterns(format)
  if (patterns === undefined || !patterns.id.test(reference)) return undefined
  const line = oneLine(subject)
  const written = oneLine(formatTicketReference(reference, format))
  const { prefix, rest } = splitReplyPrefix(withoutReferences(line, reference, patterns))
  const isAnswered = prefix !== '' || prefixOfFirst === ''
  const [first, ...others] = wholeIn(line, patterns)
  if (isAnswered && others.length === 0 && first?.[0] === written && standsAlone(line, first)) {
    return line
  }
  return oneLine([isAnswered ? prefix : prefixOfFirst, written, rest].filter(Boolean).join(' '))
}

function wholeIn(line: string, { whole }: ReferencePatterns): RegExpMatchArray[] {
  return [...line.matchAll(whole)]
}

/** Some systems read no reference that another word is glued to. */
function standsAlone(line: string, { 0: match, index = 0 }: RegExpMatchArray): boolean {
  const [before, after] = [line[index - 1], line[index + match.length]]
  return (before ?? ' ') === ' ' && (after ?? ' ') === ' '
}

/** Without those of the format, and without the rest of this one at the end. */
function withoutReferences(
  line: string,
  reference: string,
  { whole, cutOff }: ReferencePatterns,
): string {
  let text = line.replace(cutOff, (remains: string, id = '') =>
    startsWith(reference, id) ? '' : remains,
  )
  // What stood round one may be another.
  while (text.search(whole) !== -1) text = text.replace(whole, ' ')
  return oneLine(text)
}

function isSame(one: string, other: string): boolean {
  return referenceKey(one) === referenceKey(other)
}

function startsWith(reference: string, start: string): boolean {
  return referenceKey(reference).startsWith(referenceKey(start))
}

/** A header is a line of less than 1,000 characters: what is much longer is no subject. */
const maxLength = 2_000

/** Line breaks and control characters would begin another header; `=?` an encoded word. */
function oneLine(text: string): string {
  // Callers without types pass anything.
  return typeof text !== 'string'
    ? ''
    : text
        .slice(0, maxLength)
        .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
        .replace(/=\?/g, '= ?')
        .replace(/\s+/g, ' ')
        .trim()
}
