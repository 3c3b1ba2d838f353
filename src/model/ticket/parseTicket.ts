import { choice, identifier, plainText, reference, time, url } from '../reading/checks.ts'
import { type Check, optional, parseDocument, record, required } from '../reading/fields.ts'
import type { Result } from '../reading/result.ts'
import { type Ticket, ticketLevels, ticketStatuses } from './ticket.ts'

/**
 * Parses a ticket from any value, usually an item of the portal's list. Never throws.
 *
 * `reference` and `status` must be right; a whole number is a reference too. Any other field that
 * is null, empty or wrong is left out, and a key this version does not know is ignored, each with a
 * warning. Characters that change the reading direction are dropped from texts.
 *
 * @example
 * const result = parseTicket({ reference: 12345, subject: 'Filter stops', status: 'open' })
 */
export function parseTicket(input: unknown): Result<Ticket> {
  return parseDocument(input, ticketCheck)
}

/** The fields of a ticket. */
export const ticketCheck: Check<Ticket> = record<Ticket>(
  {
    reference: required(reference),
    subject: optional(plainText(500)),
    status: required(choice(ticketStatuses)),
    level: optional(choice(ticketLevels, 'the level 1, 2 or 3')),
    appId: optional(identifier),
    openedAt: optional(time),
    updatedAt: optional(time),
    url: optional(url),
  },
  'a ticket',
)
