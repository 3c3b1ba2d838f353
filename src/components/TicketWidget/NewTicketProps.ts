import type { TicketDraft } from '../../model/submission/ticketDraft.ts'
import type { TicketRequest } from '../../model/submission/ticketRequest.ts'
import type { DraftState } from '../shared/draft/draftState.ts'
import type { DraftStore } from '../shared/draft/draftStore.ts'
import type { DraftLifetime } from '../shared/draft/useDraft.ts'
import type { FocusManager } from '../shared/form/useFocusManager.ts'
import type { HeadingLevel } from '../shared/text/headingLevels.ts'
import type { Delivery } from './ticketDelivery.ts'

export interface NewTicketProps {
  store: DraftStore<TicketDraft>
  state: DraftState<TicketDraft>
  /** The draft, as it would be sent. */
  request: TicketRequest
  delivery: Delivery
  /** What is not known. */
  note: string | undefined
  lifetime: DraftLifetime
  headingLevel: HeadingLevel
  focus: FocusManager
}
