import type { SubmitResult } from '../../model/submission/submitResult.ts'
import { ticketFields } from '../../model/submission/ticketDraft.ts'
import { type TicketRequest, ticketRequestFields } from '../../model/submission/ticketRequest.ts'
import { type PostOptions, postDraft } from '../shared/form/postFields.ts'

/**
 * Posts the draft of a ticket and returns the result. Never rejects: a failure on the way is a
 * result too.
 *
 * The fields have the names that `ticketRequestFields` gives them, or those of `fieldNames`. The key
 * goes along as the field `idempotencyKey` and as the header `Idempotency-Key`.
 *
 * @example
 * const result = await submitTicket('/tickets', draft, { idempotencyKey: crypto.randomUUID() })
 */
export function submitTicket(
  url: string,
  request: TicketRequest,
  { formFields, ...options }: PostOptions,
): Promise<SubmitResult> {
  return postDraft(url, ticketRequestFields(request, formFields), ticketFields, options)
}
