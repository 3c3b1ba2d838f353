import { mailtoHref } from '../policy/url.ts'
import { type ReferenceFormat, ticketNumberFormat } from './referenceFormat.ts'
import { splitReplyPrefix } from './replyPrefix.ts'
import { ensureTicketReference } from './subject.ts'
import type { Ticket } from './ticket.ts'

interface ReplyOptions {
  /** Address of the ticket system. */
  readonly to: string
  readonly format?: ReferenceFormat
  /** What the letter begins with. */
  readonly body?: string
}

/**
 * A `mailto:` link (RFC 6068) that answers a ticket with its reference in the subject, or
 * `undefined` if `to` is no address. Replies reach their ticket only while the subject stays intact
 * (support policy document, "Creating a Ticket").
 *
 * @example
 * replyMailto(ticket, { to: 'support@example.com' })
 */
export function replyMailto(
  ticket: Pick<Ticket, 'reference' | 'subject'>,
  { to, format = ticketNumberFormat, body }: ReplyOptions,
): string | undefined {
  if (mailtoHref(to) === undefined) return undefined
  const isReply = splitReplyPrefix(ticket.subject).prefix !== ''
  const subject = ensureTicketReference(
    isReply ? ticket.subject : `Re: ${ticket.subject}`,
    ticket,
    format,
  )
  const address = encode(to).replaceAll('%40', '@')
  const letter = body === undefined ? '' : `&body=${encode(withMailLineBreaks(body))}`
  return `mailto:${address}?subject=${encode(subject)}${letter}`
}

/** A surrogate that stands alone has no encoding. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
}

function withMailLineBreaks(text: string): string {
  return text.replace(/\r\n?|\n/g, '\r\n')
}
