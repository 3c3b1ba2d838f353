import { type SupportAction, stepInto } from '../policy/action.ts'
import { decideAvailability, type UnavailableReason } from '../policy/availability.ts'
import type { SystemEntitlement } from '../policy/entitlement.ts'
import { rankSteps } from '../policy/nextStep.ts'
import { type ResolvedChannel, resolveChannels } from '../policy/resolveSupport.ts'
import type { SupportPolicy } from '../policy/supportPolicy.ts'

interface WithInstead {
  /** What to do instead: help that is paid for, then what is free, then what opens more, then what costs by the hour. */
  readonly instead: readonly SupportAction[]
}

/** Whether this system can open a ticket with ClearCenter, or why not. */
export type TicketEligibility =
  | {
      readonly status: 'eligible'
      /** Where the portal takes it, if that is known. */
      readonly url?: string
    }
  | ({ readonly status: 'not-eligible'; readonly reason: UnavailableReason } & WithInstead)
  | ({ readonly status: 'unknown'; readonly reason: 'policy-unknown' } & WithInstead)
  | ({
      readonly status: 'unknown'
      readonly reason: 'entitlement-unknown'
      /** Where the portal would take it: it knows. */
      readonly url?: string
    } & WithInstead)

/**
 * Whether this system can open a ticket about an app, as the support page of ClearOS decides it
 * (`get_support_info`): where the subscription includes it. By the incident it has to be bought
 * first, and a ticket that is live does not pay for another one.
 *
 * That page also opens a ticket where neither field grants one; here that is unknown, and the
 * portal decides.
 *
 * @example
 * ticketEligibility(policy, entitlement).status // 'eligible'
 */
export function ticketEligibility(
  policy: SupportPolicy,
  entitlement?: SystemEntitlement,
): TicketEligibility {
  const system = withoutLiveTicket(entitlement)
  const channels = resolveChannels(policy, system)
  const instead = rankSteps(channels.filter((channel) => !isReport(channel)))
  const availability = decideAvailability('professional', policy, system)
  if (availability.status === 'unavailable') {
    return { status: 'not-eligible', reason: availability.reason, instead }
  }
  const isUnknown = availability.status === 'unknown'
  if (isUnknown && availability.reason === 'policy-unknown') {
    return { status: 'unknown', reason: availability.reason, instead }
  }
  const step = stepInto('professional', policy.channels.professional, system)
  const url = 'url' in step ? step.url : undefined
  const portal = url === undefined ? {} : { url }
  // Nobody has said what the system is entitled to: the portal will.
  return isUnknown || availability.condition === 'subscription'
    ? { status: 'unknown', reason: 'entitlement-unknown', ...portal, instead }
    : { status: 'eligible', ...portal }
}

/** The step into the portal, where a ticket is opened, with its address if that is known. */
export function stepIntoPortal({ url }: { readonly url?: string }): SupportAction {
  return { type: 'open-incident', channel: 'professional', ...(url !== undefined && { url }) }
}

/** Opening a ticket is no way round opening a ticket. */
function isReport(channel: ResolvedChannel): boolean {
  return channel.status === 'available' && channel.action.type === 'open-incident'
}

function withoutLiveTicket(
  entitlement: SystemEntitlement | undefined,
): SystemEntitlement | undefined {
  return entitlement ? { ...entitlement, liveTicket: false } : undefined
}
