import { lateFile } from '../components/private/lateFile.ts'
import type { FormAnswer } from '../components/TicketWidget/delivery.ts'
import type { TicketInput } from '../model/ticket/ticketInput.ts'
import type { TicketFact } from '../model/ticket/ticketRequest.ts'
import { KitElement } from './KitElement.ts'

const late = /* @__PURE__ */ lateFile(() => import('./drawTicketWidget.ts'))

/** What a page may set as objects. */
export interface TicketData {
  readonly tickets?: readonly TicketInput[] | undefined
  readonly facts?: readonly TicketFact[] | undefined
  readonly result?: FormAnswer | undefined
}

/**
 * `<ticket-widget>`: a ticket about an app, from the question whether one can be opened to the reply.
 *
 * @example
 * <ticket-widget app-name="Content Filter" supported="8" reply-to="support@example.com"></ticket-widget>
 */
export class TicketWidgetElement extends KitElement {
  static readonly observedAttributes = [
    ...KitElement.kitAttributes,
    ...['tickets', 'facts', 'result', 'contact', 'action', 'takes-tickets', 'reply-to'],
    ...['reference-format', 'user-key', 'draft-days', 'heading-level'],
  ]

  protected override readonly lateDraw = late

  #data: TicketData = {}

  /** The reader's tickets. They win over the attribute while they are set. */
  get tickets(): TicketData['tickets'] {
    return this.#data.tickets
  }
  set tickets(tickets: TicketData['tickets']) {
    this.#set({ tickets })
  }

  /** What is known already. Wins over the attribute while it is set. */
  get facts(): TicketData['facts'] {
    return this.#data.facts
  }
  set facts(facts: TicketData['facts']) {
    this.#set({ facts })
  }

  /** What came of the form that the page answers. Wins over the attribute while it is set. */
  get result(): TicketData['result'] {
    return this.#data.result
  }
  set result(result: TicketData['result']) {
    this.#set({ result })
  }

  #set(data: TicketData): void {
    this.#data = { ...this.#data, ...data }
    this.requestUpdate()
  }
}
