import { copyItems, isAbout } from '../reading/items.ts'
import type { Result } from '../reading/result.ts'
import { referenceKey } from '../values/reference.ts'
import { ticketCheck } from './parseTicket.ts'
import { isLive, type Ticket } from './ticket.ts'

/** What components take as a ticket: one, or the result of parsing one. */
export type TicketInput = Ticket | Result<Ticket>

/** The tickets of a list, as far as they can be read. */
export interface ListedTickets {
  /** Live tickets first, each once. */
  readonly tickets: readonly Ticket[]
  /** How many could not be read. */
  readonly unreadable: number
}

/**
 * The tickets about an app: those that name it or no app. Without an app, all of them.
 *
 * @param created tickets that were just opened, which the host may not know yet
 */
export function ticketsAbout(
  inputs: readonly TicketInput[] | null | undefined,
  appId: string | undefined,
  created: readonly Ticket[] = [],
): ListedTickets {
  const { items, unreadable } = copyItems(inputs, ticketCheck)
  const byReference = new Map<string, Ticket>()
  // The host's word on a ticket replaces what was known when it was opened.
  for (const ticket of [...created, ...items.filter((item) => isAbout(item, appId))]) {
    byReference.set(referenceKey(ticket.reference), ticket)
  }
  const all = [...byReference.values()]
  return {
    tickets: [...all.filter(isLive), ...all.filter((ticket) => !isLive(ticket))],
    unreadable,
  }
}
