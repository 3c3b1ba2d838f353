import type { StoredDraft } from '../../model/ticket/storedDraft.ts'
import type { SubmitResult } from '../../model/ticket/submitResult.ts'
import type { Ticket } from '../../model/ticket/ticket.ts'

/** A draft, and what has come of it. */
export interface DraftState {
  readonly draft: StoredDraft | undefined
  /** Whether it outlives the page. */
  readonly isKept: boolean
  readonly isSending: boolean
  /** What came of sending it, until it is sent again. */
  readonly result: SubmitResult | undefined
  /** Until when the portal wants to be left alone, in milliseconds since 1970. */
  readonly busyUntil: number
  /** The ticket that has become of the last one. */
  readonly created: Ticket | undefined
  /** One that was thrown away, to be had back. */
  readonly discarded: StoredDraft | undefined
}

/** Before anybody has typed anything; all that a server knows. */
export const noDraft: DraftState = {
  draft: undefined,
  isKept: true,
  isSending: false,
  result: undefined,
  busyUntil: 0,
  created: undefined,
  discarded: undefined,
}
