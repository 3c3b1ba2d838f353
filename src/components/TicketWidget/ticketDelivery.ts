import type { SubmitResult } from '../../model/submission/submitResult.ts'
import type { TicketRequest } from '../../model/submission/ticketRequest.ts'
import type { SupportAction } from '../../model/support/action.ts'
import type { TicketEligibility } from '../../model/ticket/ticketEligibility.ts'
import type { SubmitOptions } from '../shared/draft/submitOptions.ts'
import { pageHref } from '../shared/link/pageHref.ts'

/** Takes a draft, and says what came of it. */
export type SubmitTicket = (draft: TicketRequest, options: SubmitOptions) => Promise<SubmitResult>

/** What came of a form that was posted, with the key that was posted with it. */
export type FormResult = SubmitResult & { readonly idempotencyKey: string }

/** How a draft gets to the portal. */
export type Delivery =
  /** The reader takes it there. */
  | { readonly type: 'hand-over'; readonly action: SupportAction }
  /** The page sends it as a form does, and is left. */
  | {
      readonly type: 'post'
      readonly action: string
      readonly formFields: Readonly<Record<string, string>>
    }
  /** The page sends it and stays. */
  | { readonly type: 'in-place'; readonly onTicketSubmit: SubmitTicket }

interface DeliveryOptions {
  readonly onTicketSubmit?: SubmitTicket | undefined
  readonly action?: string | undefined
  readonly formFields?: Readonly<Record<string, string>> | undefined
}

/** How drafts get to the portal, or `undefined` where no ticket can be opened at all. */
export function deliveryOf(
  eligibility: TicketEligibility,
  { onTicketSubmit, action, formFields = {} }: DeliveryOptions,
): Delivery | undefined {
  if (eligibility.status === 'not-eligible') return undefined
  if (typeof onTicketSubmit === 'function') return { type: 'in-place', onTicketSubmit }
  const target = pageHref(action)
  if (target !== undefined) return { type: 'post', action: target, formFields }
  // Nobody is sent to a portal that may have nothing to do with the app.
  if (eligibility.status === 'unknown' && eligibility.reason === 'policy-unknown') return undefined
  return { type: 'hand-over', action: eligibility.action }
}
