import type { Messages } from '../../messages/catalogue/messages.ts'
import { itemsOf } from '../../model/reading/ownEntries.ts'
import type { TicketDraft } from '../../model/submission/ticketDraft.ts'
import {
  isTicketFact,
  reservedFields,
  type TicketFact,
  type TicketRequest,
} from '../../model/submission/ticketRequest.ts'
import type { DraftState } from '../shared/draft/draftState.ts'
import type { SupportView } from '../shared/view/supportView.ts'

interface KnownToHost {
  readonly contact?: string | undefined
  readonly facts?: readonly TicketFact[] | undefined
}

/** The draft as it would be sent, with what the page knows already. */
export function requestOf(
  { policy: { app }, entitlement }: SupportView,
  { draft }: DraftState<TicketDraft>,
  { contact, facts }: KnownToHost,
  { factNames }: Messages['ticket'],
): TicketRequest {
  const edition = entitlement?.edition
  return {
    subject: '',
    happened: '',
    expected: '',
    severity: 'normal',
    contact: contact ?? '',
    ...draft?.typed,
    ...(app !== undefined && { app }),
    ...(draft?.refersTo !== undefined && { refersTo: draft.refersTo }),
    facts: withoutTaken([
      ...(edition === undefined
        ? []
        : [{ name: 'edition', label: factNames.edition, value: edition }]),
      ...itemsOf(facts).filter(isTicketFact),
    ]),
  }
}

/** Of two facts of a name the first is sent, and none that has the name of another field. */
function withoutTaken(facts: readonly TicketFact[]): readonly TicketFact[] {
  const taken = new Set(reservedFields)
  return facts.filter(({ name }) => !taken.has(name) && taken.add(name))
}
