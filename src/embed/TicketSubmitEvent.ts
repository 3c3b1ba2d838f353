import type { SubmitOptions } from '../components/shared/draft/submitOptions.ts'
import type { TicketField } from '../model/submission/ticketDraft.ts'
import type { TicketRequest } from '../model/submission/ticketRequest.ts'
import { AnswerableEvent } from './AnswerableEvent.ts'

/** The reader sends a ticket, where `takes-tickets` is set. The page answers with `respondWith`. */
export class TicketSubmitEvent extends AnswerableEvent<TicketField> {
  /** What is to be sent. */
  readonly draft: TicketRequest

  constructor(draft: TicketRequest, options: SubmitOptions) {
    super('ticket-submit', options)
    this.draft = draft
  }
}
