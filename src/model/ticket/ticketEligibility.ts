import { checkedEntitlementIn } from '../entitlement/checkedEntitlement.ts'
import type { EntitlementInput } from '../entitlement/entitlementInput.ts'
import { checkedPolicyIn } from '../policy/checkedPolicy.ts'
import type { PolicyInput } from '../policy/policyInput.ts'
import { ticketChannel } from '../scheme/channelUses.ts'
import { type EnteringAction, enteringAction, type SupportAction } from '../support/action.ts'
import type { UnavailableReason } from '../support/availability.ts'
import { rankActions } from '../support/nextAction.ts'
import { resolveChannels } from '../support/resolveSupport.ts'

interface WithInstead {
  /** Other actions, in the order to try them. */
  readonly instead: readonly SupportAction[]
}

interface WithAction {
  /** Opens the ticket in the portal. */
  readonly action: EnteringAction
}

/** Whether a customer can open a ticket with the marketplace, or why not. */
export type TicketEligibility =
  | ({ readonly status: 'eligible' } & WithAction)
  | ({ readonly status: 'not-eligible'; readonly reason: UnavailableReason } & WithInstead)
  | ({ readonly status: 'unknown'; readonly reason: 'policy-unknown' } & WithInstead)
  /** The page does not know the entitlement of the customer, but the portal does. */
  | ({ readonly status: 'unknown'; readonly reason: 'entitlement-unknown' } & WithAction &
      WithInstead)

/**
 * Decides whether a customer can open a ticket about an app. The subscription must include it, as on
 * the support page of ClearOS (`get_support_info`). A per-incident ticket must be bought first, and a
 * live ticket does not pay for another one.
 *
 * Tickets go to the first channel with `entitlement` access that the marketplace provides.
 *
 * @example
 * ticketEligibility(policy, entitlement).status // 'eligible'
 */
export function ticketEligibility(
  policy: PolicyInput | undefined,
  entitlement?: EntitlementInput,
): TicketEligibility {
  const known = checkedEntitlementIn(entitlement)
  const channels = resolveChannels(
    checkedPolicyIn(policy),
    known && { ...known, liveTicket: false },
  )
  // Opening a ticket is no way round opening a ticket.
  const instead = rankActions(channels.filter(({ action }) => action?.type !== 'open-incident'))
  const channel = channels.find(({ id }) => id === ticketChannel?.id)
  if (channel === undefined) return { status: 'not-eligible', reason: 'not-offered', instead }
  if (channel.status === 'unavailable') {
    return { status: 'not-eligible', reason: channel.reason, instead }
  }
  if (channel.status === 'available' && channel.condition !== 'subscription') {
    return { status: 'eligible', action: channel.action }
  }
  if (channel.offer.status !== 'offered') {
    return { status: 'unknown', reason: 'policy-unknown', instead }
  }
  const action = enteringAction(channel, channel.offer, known)
  return { status: 'unknown', reason: 'entitlement-unknown', action, instead }
}
