import { copyItems, isAbout } from '../reading/items.ts'
import type { Result } from '../reading/result.ts'
import { referenceKey } from '../values/reference.ts'
import { ticketCheck } from './parseTicket.ts'
import { isLive, type Ticket } from './ticket.ts'

/** A ticket for a component, or the result of parsing one. */
export type TicketInput = Ticket | Result<Ticket>

/** The readable tickets of a list. */
export interface ListedTickets {
  /** Live tickets first, without duplicates. */
  readonly tickets: readonly Ticket[]
  /** The number of tickets that could not be read. */
  readonly unreadable: number
}

/**
 * Returns the tickets that name the app or no app; without an app, all of them.
 *
 * @param created tickets that were just opened, which the host may not list yet
 */
export function ticketsAbout(
  inputs: readonly TicketInput[] | null | undefined,
  appId: string | undefined,
  created: readonly Ticket[] = [],
): ListedTickets {
  const { items, unreadable } = copyItems(inputs, ticketCheck)
  const byReference = new Map<string, Ticket>()
  // The host's version of a ticket replaces the one from when it was opened.
  for (const ticket of [...created, ...items.filter((item) => isAbout(item, appId))]) {
    byReference.set(referenceKey(ticket.reference), ticket)
  }
  const all = [...byReference.values()]
  return {
    tickets: [...all.filter(isLive), ...all.filter((ticket) => !isLive(ticket))],
    unreadable,
  }
}
