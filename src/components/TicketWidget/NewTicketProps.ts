import type { RefObject } from 'react'
import type { TicketDraft } from '../../model/submission/ticketDraft.ts'
import type { TicketRequest } from '../../model/submission/ticketRequest.ts'
import type { DraftState } from '../shared/draft/draftState.ts'
import type { DraftStore } from '../shared/draft/draftStore.ts'
import type { DraftLifetime } from '../shared/draft/useDraft.ts'
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
  /** How often the reader has asked for the form: they want to begin. */
  timesAsked: number
  /** Whether that is still to be followed. */
  isAskedFor: RefObject<boolean>
}
