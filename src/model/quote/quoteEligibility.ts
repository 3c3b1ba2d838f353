import { checkedEntitlementIn } from '../entitlement/checkedEntitlement.ts'
import type { EntitlementInput } from '../entitlement/entitlementInput.ts'
import { checkedPolicyIn } from '../policy/checkedPolicy.ts'
import type { PolicyInput } from '../policy/policyInput.ts'
import { quoteChannel } from '../scheme/channelUses.ts'
import { enteringAction, type SupportAction } from '../support/action.ts'
import { isLive, type Ticket } from '../ticket/ticket.ts'
import { type TicketEligibility, ticketEligibility } from '../ticket/ticketEligibility.ts'
import { type TicketInput, ticketsAbout } from '../ticket/ticketList.ts'

/** Whether a customer can request a quote, or what to do first. */
export type QuoteEligibility =
  /** One of these tickets can be escalated. */
  | { readonly status: 'eligible'; readonly tickets: readonly Ticket[] }
  /** No ticket is live, but one can be opened. */
  | { readonly status: 'ticket-first'; readonly action: SupportAction }
  /** No ticket is live, and none can be opened: contact sales. */
  | { readonly status: 'no-ticket-possible'; readonly action: SupportAction }
  /** It is unknown whether the app has consulting: ask sales. */
  | { readonly status: 'offer-unknown'; readonly action: SupportAction }
  | { readonly status: 'not-offered' }

/**
 * Decides whether a customer can request a quote for an app. Level III is consulting that escalates
 * a live ticket (support policy document, "Level III Support" and "Creating a Ticket"). Without a
 * ticket, the customer contacts sales ("ClearCenter Consulting Services").
 *
 * Quotes belong to the first channel with `agreement` access.
 *
 * @param tickets the customer's tickets about the app
 *
 * @example
 * quoteEligibility(policy, entitlement, tickets).status // 'ticket-first'
 */
export function quoteEligibility(
  policy: PolicyInput | undefined,
  entitlement: EntitlementInput | undefined,
  tickets: readonly TicketInput[],
): QuoteEligibility {
  if (quoteChannel === undefined) return { status: 'not-offered' }
  const offer = checkedPolicyIn(policy)?.channels[quoteChannel.id]
  if (offer?.status === 'not-offered') return { status: 'not-offered' }
  const isOffered = offer?.status === 'offered'
  const sales = enteringAction(
    quoteChannel,
    isOffered ? offer : {},
    checkedEntitlementIn(entitlement),
  )
  if (!isOffered) return { status: 'offer-unknown', action: sales }
  const live = ticketsAbout(tickets, undefined).tickets.filter(isLive)
  if (live.length > 0) return { status: 'eligible', tickets: live }
  const action = ticketAction(ticketEligibility(policy, entitlement))
  return action === undefined
    ? { status: 'no-ticket-possible', action: sales }
    : { status: 'ticket-first', action }
}

/** Returns the action that leads to a ticket. A per-incident ticket must be bought first. */
function ticketAction(eligibility: TicketEligibility): SupportAction | undefined {
  if ('action' in eligibility) return eligibility.action
  return eligibility.instead.find(({ type }) => type === 'buy-ticket')
}
