import * as v from 'valibot'
import { readDocument } from '../readDocument.ts'
import type { Result } from '../result.ts'
import { record, reference, shortText, text, time, url } from '../rules.ts'
import { type Ticket, ticketLevels, ticketStatuses } from './ticket.ts'
import { ticketShape } from './ticketShape.ts'

/**
 * Reads a ticket from anything at all, usually an item of the portal's list.
 *
 * Never throws. Keys this version does not know are ignored, with a warning.
 *
 * @example
 * const result = parseTicket({ reference: '12345', subject: 'Filter stops', status: 'open' })
 */
export function parseTicket(input: unknown): Result<Ticket> {
  return readDocument(input, ticketDocument)
}

const ticketRules = record(
  {
    reference,
    subject: text(500),
    status: v.picklist(ticketStatuses, `one of ${ticketStatuses.join(', ')}`),
    level: v.exactOptional(v.picklist(ticketLevels, 'the level 1, 2 or 3')),
    appId: v.exactOptional(shortText),
    openedAt: v.exactOptional(time),
    updatedAt: v.exactOptional(time),
    url: v.exactOptional(url),
  },
  'a ticket',
) satisfies v.GenericSchema<unknown, Ticket>

const ticketDocument = {
  rules: ticketRules,
  shape: ticketShape,
  required: ['reference', 'subject', 'status'],
}
