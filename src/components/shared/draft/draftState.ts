import type { StoredDraft } from '../../../model/submission/storedDraft.ts'
import type { AcceptedResult, SubmitResult } from '../../../model/submission/submitResult.ts'

/** What came of sending a draft that is still one. */
export type DraftResult<Field extends string> = Exclude<
  SubmitResult<Field>,
  { readonly status: 'accepted' }
>

/** A draft that the portal has accepted, and what it has become. */
export interface AcceptedDraft<Draft extends object> extends AcceptedResult {
  /** The key of the draft that what was changed after it was sent goes on as. */
  readonly followedBy?: string
  readonly sent: Readonly<Partial<Draft>>
  /** Whether that is what has arrived; another tab may have said something else with the same key. */
  readonly isOurs: boolean
}

/** A draft, and what has come of it. */
export interface DraftState<Draft extends object> {
  readonly draft: StoredDraft<Draft> | undefined
  /** Whether it outlives the page. */
  readonly isKept: boolean
  readonly isSending: boolean
  /** What came of sending it, until it is sent again. */
  readonly result: DraftResult<keyof Draft & string> | undefined
  /** Until when the portal wants to be left alone, in milliseconds since 1970. */
  readonly busyUntil: number
  /** What earlier drafts have become since the page was loaded, the last one last. */
  readonly accepted: readonly AcceptedDraft<Draft>[]
  /** One that was thrown away, to be had back. */
  readonly discarded: StoredDraft<Draft> | undefined
}

/** Before anybody has typed anything; all that a server knows. */
export const noDraft: DraftState<never> = {
  draft: undefined,
  isKept: true,
  isSending: false,
  result: undefined,
  busyUntil: 0,
  accepted: [],
  discarded: undefined,
}

/** Seconds: a portal that asks for more is asked again all the same. */
export const longestWait = 300
