import { type SupportAction, stepInto } from '../policy/action.ts'
import type { SystemEntitlement } from '../policy/entitlement.ts'
import type { SupportPolicy } from '../policy/supportPolicy.ts'
import { isLive, type Ticket } from '../ticket/ticket.ts'
import {
  stepIntoPortal,
  type TicketEligibility,
  ticketEligibility,
} from '../ticket/ticketEligibility.ts'

/** Whether a quote can be asked for about an app, or what comes first. */
export type QuoteEligibility =
  /** One of these tickets can be escalated. */
  | { readonly status: 'eligible'; readonly tickets: readonly Ticket[] }
  /** None is live, but one can be opened. */
  | { readonly status: 'ticket-first'; readonly step: SupportAction }
  /** None is live, and none can be opened: sales. */
  | { readonly status: 'no-ticket-possible'; readonly step: SupportAction }
  /** Nobody says whether there is consulting for the app: sales know. */
  | { readonly status: 'offer-unknown'; readonly step: SupportAction }
  | { readonly status: 'not-offered' }

/**
 * Whether a quote can be asked for: Level III is consulting, and escalates a live ticket (support
 * policy document, "Level III Support" and "Creating a Ticket"). Consulting without one is asked of
 * sales ("ClearCenter Consulting Services").
 *
 * @param tickets those of the customer that are about the app
 */
export function quoteEligibility(
  policy: SupportPolicy,
  entitlement: SystemEntitlement | undefined,
  tickets: readonly Ticket[],
): QuoteEligibility {
  const offer = policy.channels.consulting
  if (offer.status === 'not-offered') return { status: 'not-offered' }
  const sales = stepInto('consulting', offer, entitlement)
  if (offer.status !== 'offered') return { status: 'offer-unknown', step: sales }
  const live = tickets.filter(isLive)
  if (live.length > 0) return { status: 'eligible', tickets: live }
  const step = stepToTicket(ticketEligibility(policy, entitlement))
  return step === undefined
    ? { status: 'no-ticket-possible', step: sales }
    : { status: 'ticket-first', step }
}

/** The step that leads to a ticket; one that is paid for by the incident is bought first. */
function stepToTicket(ticket: TicketEligibility): SupportAction | undefined {
  switch (ticket.status) {
    case 'not-eligible':
      return ticket.instead.find(({ type }) => type === 'buy-ticket')
    case 'unknown':
      return ticket.reason === 'policy-unknown' ? undefined : stepIntoPortal(ticket)
    case 'eligible':
      return stepIntoPortal(ticket)
  }
}
