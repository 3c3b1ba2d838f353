import type { SubmitResult } from '../../model/submission/submitResult.ts'
import { ticketFields } from '../../model/submission/ticketDraft.ts'
import { type TicketRequest, ticketRequestFields } from '../../model/submission/ticketRequest.ts'
import { type SubmitFormOptions, sendFields } from '../shared/form/submitFields.ts'

/**
 * Sends a draft as a form does, and says what came of it. Never rejects: what goes wrong on the way
 * is a result too.
 *
 * The fields are named as `ticketRequestFields` names them; the key goes along as the field
 * `idempotencyKey`, and as the header `Idempotency-Key`.
 *
 * @example
 * const result = await submitForm('/tickets', draft, { idempotencyKey: crypto.randomUUID() })
 */
export function submitForm(
  url: string,
  request: TicketRequest,
  { formFields, ...options }: SubmitFormOptions,
): Promise<SubmitResult> {
  return sendFields(url, ticketRequestFields(request, formFields), ticketFields, options)
}
