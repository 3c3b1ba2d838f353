import * as v from 'valibot'
import { readDocument } from '../readDocument.ts'
import type { Result } from '../result.ts'
import { record, shortText, text, url } from '../rules.ts'
import type { Shape } from '../untrusted.ts'
import { type Ticket, ticketLevels, ticketReferencePattern, ticketStatuses } from './ticket.ts'

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

const referenceExpected =
  'a reference of 1 to 50 letters, digits, dots, dashes and underscores, such as 12345 or ABC-123'
const timeExpected = 'a time in ISO 8601 with its zone, such as 2026-11-24T06:00:00Z'
const time = v.pipe(
  v.string(timeExpected),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/, timeExpected),
  v.check(isTime, timeExpected),
)

/** A time there is: `Date` takes 30 February for 2 March. */
function isTime(value: string): boolean {
  const day = new Date(`${value.slice(0, 10)}T00:00Z`)
  const isDay = !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value.slice(0, 10))
  return isDay && !Number.isNaN(Date.parse(value))
}

const ticketRules = record(
  {
    reference: v.pipe(
      v.string(referenceExpected),
      v.regex(ticketReferencePattern, referenceExpected),
    ),
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

const ticketShape = {
  reference: null,
  subject: null,
  status: null,
  level: null,
  appId: null,
  openedAt: null,
  updatedAt: null,
  url: null,
} satisfies Shape & Record<keyof Ticket, null>

const ticketDocument = {
  rules: ticketRules,
  shape: ticketShape,
  required: ['reference', 'subject', 'status'],
}
