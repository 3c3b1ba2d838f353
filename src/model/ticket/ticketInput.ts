import { copyItem, isAbout } from '../itemInput.ts'
import { referenceKey, referencePattern } from '../reference.ts'
import type { Result } from '../result.ts'
import { itemsOf, readOwn } from '../untrusted.ts'
import { isLive, type Ticket, ticketLevels, ticketStatuses } from './ticket.ts'
import { ticketShape } from './ticketShape.ts'

/** What is taken as a ticket: one, or what came of reading one. */
export type TicketInput = Ticket | Result<Ticket>

/** The tickets there are. */
export interface TicketsView {
  /** Those about the app, live ones first, each once. */
  readonly tickets: readonly Ticket[]
  /** How many could not be read. */
  readonly unreadable: number
}

/**
 * The tickets about an app among those of a customer: those that name it, or no app at all. Without
 * an app, all of them.
 *
 * @param created those that have just been opened, which the host may not know yet
 */
export function ticketsAbout(
  inputs: readonly TicketInput[] | null | undefined,
  appId: string | undefined,
  created: readonly Ticket[] = [],
): TicketsView {
  const byReference = new Map<string, Ticket>()
  for (const ticket of created) byReference.set(referenceKey(ticket.reference), ticket)
  let unreadable = 0
  // Callers without types pass anything.
  for (const input of itemsOf(inputs)) {
    const ticket = ticketIn(input)
    if (ticket === undefined) unreadable++
    else if (isAbout(ticket, appId)) {
      // A portal may answer twice.
      byReference.set(referenceKey(ticket.reference), ticket)
    }
  }
  const all = [...byReference.values()]
  return {
    tickets: [...all.filter(isLive), ...all.filter((ticket) => !isLive(ticket))],
    unreadable,
  }
}

function ticketIn(input: unknown): Ticket | undefined {
  const ticket = copyItem(input, ticketShape)
  return isTicket(ticket) ? ticket : undefined
}

/** Whether it is one: callers without types pass all sorts of things. */
function isTicket(ticket: unknown): ticket is Ticket {
  const [reference, status, level] = ['reference', 'status', 'level'].map((key) =>
    readOwn(ticket, key),
  )
  return (
    typeof reference === 'string' &&
    referencePattern.test(reference) &&
    typeof readOwn(ticket, 'subject') === 'string' &&
    ticketStatuses.some((one) => one === status) &&
    (level === undefined || ticketLevels.some((one) => one === level)) &&
    optionalTexts.every((key) => ['string', 'undefined'].includes(typeof readOwn(ticket, key)))
  )
}

const optionalTexts = [
  'appId',
  'openedAt',
  'updatedAt',
  'url',
] as const satisfies readonly (keyof Ticket)[]
