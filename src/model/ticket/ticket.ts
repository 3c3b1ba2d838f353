/** The statuses of a ticket. */
export const ticketStatuses = [
  'open',
  'waiting-on-you',
  'waiting-on-us',
  'escalated',
  'resolved',
  'closed',
] as const

/**
 * - `open`: nobody has replied yet.
 * - `waiting-on-you`: the team waits for the customer.
 * - `waiting-on-us`: the customer waits for the team.
 * - `escalated`: a specialist works on it, at Level III for example.
 * - `resolved`: the team considers it solved; the customer can object.
 * - `closed`: nobody works on it any more.
 */
export type TicketStatus = (typeof ticketStatuses)[number]

/** The levels of support (support policy document). Levels I and II come before III; their terms are unknown. */
export const ticketLevels = [1, 2, 3] as const
/** One of `ticketLevels`. */
export type TicketLevel = (typeof ticketLevels)[number]

/**
 * A ticket of the customer portal.
 *
 * @example
 * const ticket: Ticket = { reference: '12345', subject: 'Filter stops', status: 'open' }
 */
export interface Ticket {
  /** The portal's reference for the ticket, without delimiters: `12345`, `ABC-123`. */
  readonly reference: string
  /** 1 to 500 characters. */
  readonly subject?: string
  readonly status: TicketStatus
  readonly level?: TicketLevel
  /** The id of the app, as in the policy. */
  readonly appId?: string
  /** ISO 8601 with a zone: `2026-11-24T06:00:00Z`. */
  readonly openedAt?: string
  /** ISO 8601 with a zone: `2026-11-24T06:00:00Z`. */
  readonly updatedAt?: string
  /** The ticket in the portal: an `https:`, `http:` or `mailto:` address. */
  readonly url?: string
}

/**
 * Returns true if a ticket is live. Every request to ClearCenter needs a live ticket (support policy
 * document, "Creating a Ticket").
 *
 * @example
 * tickets.filter(isLive)
 */
export function isLive({ status }: Pick<Ticket, 'status'>): boolean {
  return liveStatuses.some((live) => live === status)
}

const liveStatuses = [
  'open',
  'waiting-on-you',
  'waiting-on-us',
  'escalated',
] as const satisfies readonly TicketStatus[]
