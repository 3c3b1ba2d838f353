import type { StoredDraft } from '../../model/ticket/storedDraft.ts'
import type { SubmitResult } from '../../model/ticket/submitResult.ts'
import type { Ticket } from '../../model/ticket/ticket.ts'

/** What came of sending a draft that is still one. */
export type DraftResult = Exclude<SubmitResult, { status: 'created' }>

/** A draft, and what has come of it. */
export interface DraftState {
  readonly draft: StoredDraft | undefined
  /** Whether it outlives the page. */
  readonly isKept: boolean
  readonly isSending: boolean
  /** What came of sending it, until it is sent again. */
  readonly result: DraftResult | undefined
  /** Until when the portal wants to be left alone, in milliseconds since 1970. */
  readonly busyUntil: number
  /** The tickets that earlier drafts have become since the page was loaded, the last one last. */
  readonly created: readonly Ticket[]
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
  created: [],
  discarded: undefined,
}

/** Seconds: a portal that asks for more is asked again all the same. */
export const longestWait = 300
