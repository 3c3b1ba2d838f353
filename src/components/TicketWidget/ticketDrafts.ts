import { readSubmitResult } from '../../model/submission/readSubmitResult.ts'
import { readTicketDraft, type TicketDraft } from '../../model/submission/ticketDraft.ts'
import type { Ticket } from '../../model/ticket/ticket.ts'
import type { AcceptedDraft } from '../shared/draft/draftState.ts'
import { draftKind } from '../shared/draft/draftStores.ts'

/** Drafts of tickets. */
export const ticketDrafts = /* @__PURE__ */ draftKind<TicketDraft>({
  readTyped: readTicketDraft,
  readResult: readSubmitResult,
  isFollowed: true,
})

/** What a draft of a ticket is kept as. */
export function ticketDraftName(appId: string, userKey = ''): string {
  return `slk-ticket-draft ${JSON.stringify([appId, String(userKey)])}`
}

/** The ticket that a draft has become, until the host knows it: none if the portal gave no reference. */
export function ticketsOf({ reference, url, sent }: AcceptedDraft<TicketDraft>): readonly Ticket[] {
  if (reference === undefined) return []
  const subject = sent.subject ?? ''
  return [{ reference, subject, status: 'open', ...(url !== undefined && { url }) }]
}
