/** How far a ticket is. */
export const ticketStatuses = [
  'open',
  'waiting-on-you',
  'waiting-on-us',
  'escalated',
  'resolved',
  'closed',
] as const

/**
 * - `open`: nobody has answered yet.
 * - `waiting-on-you`: the team waits for the customer.
 * - `waiting-on-us`: the customer waits for the team.
 * - `escalated`: a specialist has it, Level III say.
 * - `resolved`: the team takes it for solved; the customer can say that it is not.
 * - `closed`: nobody works on it any more.
 */
export type TicketStatus = (typeof ticketStatuses)[number]

/** The levels of support, as the policy document counts them. About I and II nothing else is known. */
export const ticketLevels = [1, 2, 3] as const
export type TicketLevel = (typeof ticketLevels)[number]

/** A ticket of the customer portal. Times are ISO 8601 with a zone, such as `2026-11-24T06:00:00Z`. */
export interface Ticket {
  /** What the portal calls the ticket, without what stands round it in a subject: `12345`, `ABC-123`. */
  readonly reference: string
  readonly subject: string
  readonly status: TicketStatus
  readonly level?: TicketLevel
  /** The app it is about, as its policy names it. */
  readonly appId?: string
  readonly openedAt?: string
  readonly updatedAt?: string
  /** The ticket in the portal. */
  readonly url?: string
}

/**
 * Whether a ticket is live: every request to ClearCenter needs one (support policy document,
 * "Creating a Ticket").
 */
export function isLive({ status }: Pick<Ticket, 'status'>): boolean {
  // Callers without types pass anything.
  return Object.hasOwn(liveStatuses, status) && liveStatuses[status]
}

const liveStatuses: Readonly<Record<TicketStatus, boolean>> = {
  open: true,
  'waiting-on-you': true,
  'waiting-on-us': true,
  escalated: true,
  resolved: false,
  closed: false,
}
