import { mailtoHref } from '../values/url.ts'
import type { ReferenceFormat } from './referenceFormat.ts'
import { withReference } from './subject.ts'
import type { Ticket } from './ticket.ts'

interface ReplyOptions {
  /** The e-mail address of the ticket system. */
  readonly to: string
  /** @default ticketNumberFormat */
  readonly format?: ReferenceFormat | null | undefined
  /** The start of the mail. Mail clients accept links of about 2,000 characters. */
  readonly body?: string
}

/**
 * Returns the subject of a reply that reaches its ticket, or `undefined` if the format cannot write
 * the reference (support policy document, "Creating a Ticket").
 *
 * @example
 * replySubject({ reference: '12345', subject: 'Filter stops' }) // 'Re: [Ticket#12345] Filter stops'
 */
export function replySubject(
  { reference, subject }: Pick<Ticket, 'reference' | 'subject'>,
  format?: ReferenceFormat | null,
): string | undefined {
  return withReference(subject ?? '', reference, format, 'Re:')
}

/**
 * Returns a `mailto:` link (RFC 6068) that replies to a ticket, or `undefined` if `to` is not an
 * address or the format cannot write the reference. A reply reaches its ticket only if the subject
 * stays intact (support policy document, "Creating a Ticket").
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
  const bodyHeader = typeof body === 'string' ? `&body=${encodeURIComponent(mailBody(body))}` : ''
  return `mailto:${address}?subject=${encodeURIComponent(written)}${bodyHeader}`
}

function isAddress(to: string): boolean {
  return mailtoHref(to) !== undefined && !/[\p{Cc}\p{Cs}]/u.test(to)
}

/** Returns a body with line ends as in mails, and without lone surrogates: they have no encoding. */
function mailBody(body: string): string {
  return body
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\P{Cc}\r\n\t]/gu, ' ')
    .replace(/\r\n?|\n/g, '\r\n')
}
