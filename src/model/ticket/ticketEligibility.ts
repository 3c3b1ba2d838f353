import type { SupportAction } from '../policy/action.ts'
import type { UnavailableReason, UnknownReason } from '../policy/availability.ts'
import type { SystemEntitlement } from '../policy/entitlement.ts'
import { rankSteps } from '../policy/nextStep.ts'
import { resolveChannels } from '../policy/resolveSupport.ts'
import type { SupportPolicy } from '../policy/supportPolicy.ts'

interface Otherwise {
  /** What to do instead, what takes the least first. */
  readonly instead: readonly SupportAction[]
}

/** Whether this system can open a ticket with ClearCenter, or why not. */
export type TicketEligibility =
  | {
      readonly status: 'eligible'
      /** Where the portal takes it, if that is known. */
      readonly url?: string
    }
  | ({ readonly status: 'not-eligible'; readonly reason: UnavailableReason } & Otherwise)
  | ({ readonly status: 'unknown'; readonly reason: UnknownReason } & Otherwise)

/**
 * Whether this system can open a ticket about an app, as the support page of ClearOS decides it
 * (`get_support_info`): included in the subscription, or paid for by the incident. A ticket that is
 * live does not pay for another one.
 *
 * @example
 * ticketEligibility(policy, entitlement).status // 'eligible'
 */
export function ticketEligibility(
  policy: SupportPolicy,
  entitlement?: SystemEntitlement,
): TicketEligibility {
  const channels = resolveChannels(policy, withoutLiveTicket(entitlement))
  const professional = channels.find(({ access }) => access === 'subscription')
  const instead = rankSteps(channels.filter((channel) => !isReport(channel)))
  if (professional === undefined) return { status: 'not-eligible', reason: 'not-offered', instead }
  if (professional.status === 'unavailable') {
    return { status: 'not-eligible', reason: professional.reason, instead }
  }
  if (professional.status === 'unknown') {
    return { status: 'unknown', reason: professional.reason, instead }
  }
  // Nobody has said what the system is entitled to: the portal will.
  if (professional.condition === 'subscription') {
    return { status: 'unknown', reason: 'entitlement-unknown', instead }
  }
  const { action } = professional
  return action.type === 'open-incident' && action.url !== undefined
    ? { status: 'eligible', url: action.url }
    : { status: 'eligible' }
}

/** Opening a ticket is no way round opening a ticket. */
function isReport(channel: ReturnType<typeof resolveChannels>[number]): boolean {
  return channel.status === 'available' && channel.action.type === 'open-incident'
}

function withoutLiveTicket(
  entitlement: SystemEntitlement | undefined,
): SystemEntitlement | undefined {
  return entitlement && { ...entitlement, liveTicket: false }
}
