import { choice, identifier, plainText, reference, time, url } from '../reading/checks.ts'
import { type Check, optional, parseDocument, record, required } from '../reading/fields.ts'
import type { Result } from '../reading/result.ts'
import { type Ticket, ticketLevels, ticketStatuses } from './ticket.ts'

/**
 * Parses a ticket from any value, usually an item of the portal's list. Never throws.
 *
 * `reference` and `status` must be valid; a reference may be a whole number. Any other field that is
 * null, empty or invalid is left out, and an unknown key is ignored, each with a warning. Direction
 * controls are removed from texts.
 *
 * @example
 * const result = parseTicket({ reference: 12345, subject: 'Filter stops', status: 'open' })
 */
export function parseTicket(input: unknown): Result<Ticket> {
  return parseDocument(input, ticketCheck)
}

/** Checks a ticket. */
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
