import {
  formatTicketReference,
  type ReferenceFormat,
  referencePatterns,
  sameReference,
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
 * parseTicketReference('Re: AW: [Ticket#12345] Filter stops') // '12345'
 */
export function parseTicketReference(
  subject: string,
  format: ReferenceFormat = ticketNumberFormat,
): string | undefined {
  return referencesIn(subject, format)[0]
}

/**
 * The ticket that a subject belongs to. A reference that was cut off counts only where it is that
 * of one of the tickets, whole but for what closes it.
 */
export function findTicket<Some extends Referred>(
  subject: string,
  tickets: readonly Some[],
  format: ReferenceFormat = ticketNumberFormat,
): Some | undefined {
  const line = oneLine(subject)
  const reference =
    parseTicketReference(line, format) ?? referencePatterns(format).cutOff.exec(line)?.[1]
  return reference === undefined
    ? undefined
    : tickets.find((ticket) => sameReference(ticket.reference, reference))
}

/**
 * The subject with the reference of a ticket, once and whole, on one line. A subject that has it
 * stays as it is; what other systems have put in stays, and references to other tickets of this
 * one go: a mail that names two reaches the wrong one.
 *
 * @example
 * ensureTicketReference('Re: Filter stops', ticket) // 'Re: [Ticket#12345] Filter stops'
 */
export function ensureTicketReference(
  subject: string,
  { reference }: Referred,
  format: ReferenceFormat = ticketNumberFormat,
): string {
  const line = oneLine(subject)
  const written = oneLine(formatTicketReference(reference, format))
  const references = referencesIn(line, format)
  if (references.length === 1 && line.includes(written)) return line
  const { prefix, rest } = splitReplyPrefix(withoutReferences(line, reference, format))
  return `${prefix}${written} ${rest}`.trimEnd()
}

function referencesIn(subject: string, format: ReferenceFormat): string[] {
  return [...subject.matchAll(referencePatterns(format).whole)].map(([, id = '']) => id)
}

/** Without those of the format, and without the rest of this one at the end. */
function withoutReferences(line: string, reference: string, format: ReferenceFormat): string {
  const { whole, cutOff } = referencePatterns(format)
  const [remains, id = ''] = cutOff.exec(line) ?? []
  const isOurs = remains !== undefined && reference.toUpperCase().startsWith(id.toUpperCase())
  let text = isOurs ? line.slice(0, -remains.length) : line
  // What stood round one may be another.
  while (text.search(whole) !== -1) text = text.replace(whole, ' ')
  return oneLine(text)
}

/** Line breaks and control characters would begin another header; `=?` an encoded word. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ')
    .replace(/=\?/g, '= ?')
    .replace(/\s+/g, ' ')
    .trim()
}
