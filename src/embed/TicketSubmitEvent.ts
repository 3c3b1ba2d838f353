import type { SubmitOptions } from '../components/shared/draft/submitOptions.ts'
import type { TicketField } from '../model/submission/ticketDraft.ts'
import type { TicketRequest } from '../model/submission/ticketRequest.ts'
import { AnswerableEvent } from './AnswerableEvent.ts'

/** The reader sends a ticket, if `takes-tickets` is set. The page answers with `respondWith`. */
export class TicketSubmitEvent extends AnswerableEvent<TicketField> {
  /** The ticket to send. */
  readonly draft: TicketRequest

  constructor(draft: TicketRequest, options: SubmitOptions) {
    super('ticket-submit', options)
    this.draft = draft
  }
}
