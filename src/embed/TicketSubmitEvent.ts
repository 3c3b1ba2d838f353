import type { SubmitOptions } from '../components/private/drafts/submitOptions.ts'
import type { SubmitResult } from '../model/draft/submitResult.ts'
import type { TicketRequest } from '../model/ticket/ticketRequest.ts'

/** The reader sends a ticket, where `takes-tickets` is set. The page answers with `respondWith`. */
export class TicketSubmitEvent extends Event {
  /** What is to be sent. */
  readonly draft: TicketRequest
  /** The same for every attempt at the same draft, also after the page was loaded again. */
  readonly idempotencyKey: string
  /** Aborted when the reader does not want to wait any longer. */
  readonly signal: AbortSignal
  #answer: Promise<SubmitResult> | undefined

  constructor(draft: TicketRequest, { idempotencyKey, signal }: SubmitOptions) {
    super('ticket-submit', { bubbles: true, composed: true })
    this.draft = draft
    this.idempotencyKey = idempotencyKey
    this.signal = signal
  }

  /**
   * Says what comes of it: what `submitForm` returns, say. To be called at once, before the listener
   * returns; the first answer counts.
   */
  respondWith(answer: Promise<SubmitResult>): void {
    this.#answer ??= answer
  }

  /** What the page has answered. */
  get answer(): Promise<SubmitResult> | undefined {
    return this.#answer
  }
}
