import type { Messages } from '../../messages/catalogue/messages.ts'
import type { TicketDraft } from '../../model/ticket/ticketDraft.ts'
import {
  isTicketFact,
  reservedFields,
  type TicketFact,
  type TicketRequest,
} from '../../model/ticket/ticketRequest.ts'
import type { DraftState } from '../private/drafts/draftState.ts'
import type { SupportView } from '../private/supportView.ts'

interface KnownToHost {
  readonly contact?: string | undefined
  readonly facts?: readonly TicketFact[] | undefined
}

/** What a draft would be sent as: what has been typed, and what is known without. */
export function requestOf(
  { policy: { app }, system }: SupportView,
  { draft }: DraftState<TicketDraft>,
  { contact, facts }: KnownToHost,
  { factNames }: Messages['ticket'],
): TicketRequest {
  const edition = system?.edition ?? 'unknown'
  return {
    subject: '',
    happened: '',
    expected: '',
    severity: 'normal',
    contact: contact ?? '',
    ...draft?.typed,
    app,
    ...(draft?.refersTo !== undefined && { refersTo: draft.refersTo }),
    facts: withoutTaken([
      ...(edition === 'unknown'
        ? []
        : [{ name: 'edition', label: factNames.edition, value: edition }]),
      // Callers without types pass anything.
      ...(Array.isArray(facts) ? facts.filter(isTicketFact) : []),
    ]),
  }
}

/** Of two facts of a name the first is sent, and none that has the name of another field. */
function withoutTaken(facts: readonly TicketFact[]): readonly TicketFact[] {
  const taken = new Set(reservedFields)
  return facts.filter(({ name }) => !taken.has(name) && taken.add(name))
}
