import { emailLimit, mailtoHref } from '../values/url.ts'
import { type ReferenceFormat, ticketNumberFormat } from './referenceFormat.ts'
import { withReference } from './subject.ts'
import type { Ticket } from './ticket.ts'

interface ReplyOptions {
  /** Address of the ticket system. */
  readonly to: string
  readonly format?: ReferenceFormat | undefined
  /** What the letter begins with. Mail programs take no more than some 2,000 characters of a link. */
  readonly body?: string
}

/**
 * The subject of a reply that reaches its ticket, or `undefined` if the format cannot write the
 * reference (support policy document, "Creating a Ticket").
 */
export function replySubject(
  { reference, subject }: Pick<Ticket, 'reference' | 'subject'>,
  format: ReferenceFormat = ticketNumberFormat,
): string | undefined {
  return withReference(subject ?? '', reference, format, 'Re:')
}

/**
 * A `mailto:` link (RFC 6068) that answers a ticket with its reference in the subject, or
 * `undefined` if `to` is no address or the format cannot write the reference. Replies reach their
 * ticket only while the subject stays intact (support policy document, "Creating a Ticket").
 *
 * @example
 * replyMailto(ticket, { to: 'support@example.com' })
 */
export function replyMailto(
  ticket: Pick<Ticket, 'reference' | 'subject'>,
  { to, format, body }: ReplyOptions,
): string | undefined {
  const written = replySubject(ticket, format)
  if (written === undefined || !isAddress(to)) return undefined
  const address = encodeURIComponent(to).replaceAll('%40', '@')
  const letter = typeof body === 'string' ? `&body=${encodeURIComponent(letterOf(body))}` : ''
  return `mailto:${address}?subject=${encodeURIComponent(written)}${letter}`
}

function isAddress(to: string): boolean {
  return mailtoHref(to) !== undefined && to.length <= emailLimit && !/[\p{Cc}\p{Cs}]/u.test(to)
}

/** Lines end as mails have them, and half a character has no encoding. */
function letterOf(body: string): string {
  return body
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\P{Cc}\r\n\t]/gu, ' ')
    .replace(/\r\n?|\n/g, '\r\n')
}
