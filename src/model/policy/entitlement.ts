/** What the paid support of a system covers. */
export const professionalEntitlements = [
  'included',
  'per-incident',
  'upgrade',
  'none',
  'unknown',
] as const

/**
 * - `included`: the system's subscription includes professional support.
 * - `per-incident`: a ticket for a single incident can be bought.
 * - `upgrade`: another edition or subscription of the system would include it.
 * - `none`: neither is offered to this system.
 * - `unknown`: nobody has said.
 */
export type ProfessionalEntitlement = (typeof professionalEntitlements)[number]

/** Where a system's owner gets on with its support. Every one is optional. */
export interface EntitlementLinks {
  /** Opens the ClearCARE incident report. */
  readonly submitTicket?: string
  /** Sells a ticket for one incident. */
  readonly buyTicket?: string
  /** Sells the edition or subscription that includes support. */
  readonly upgrade?: string
  /** Registers the system. */
  readonly register?: string
  /** The community forums. */
  readonly forums?: string
  readonly documentation?: string
  readonly knowledgeBase?: string
  readonly bugReport?: string
  readonly chat?: string
}

/** How to reach sales. Every one is optional. */
export interface SalesContact {
  readonly url?: string
  readonly email?: string
  readonly phone?: string
}

/** What one system, the one the reader administers, is entitled to. */
export interface SystemEntitlement {
  readonly registered: boolean | 'unknown'
  /** The edition as the service names it, such as `community`, `home` or `business`; `unknown` if it does not. */
  readonly edition: string
  readonly professional: ProfessionalEntitlement
  /** Whether a ticket of this system is live. Left out if nobody has said. */
  readonly liveTicket?: boolean
  /** Days the subscription still runs. A whole number from 0. */
  readonly daysRemaining?: number
  readonly links: EntitlementLinks
  readonly sales?: SalesContact
}
