import type { StoredDraft } from '../../../model/submission/storedDraft.ts'
import type { AcceptedResult, SubmitResult } from '../../../model/submission/submitResult.ts'

/** The result of sending a draft that the portal has not accepted. */
export type DraftResult<Field extends string> = Exclude<
  SubmitResult<Field>,
  { readonly status: 'accepted' }
>

/** A draft that the portal has accepted, and what it has become. */
export interface AcceptedDraft<Draft extends object> extends AcceptedResult {
  /** The key of the draft that holds the changes made after sending. */
  readonly followedBy?: string
  readonly sent: Readonly<Partial<Draft>>
  /** Whether the portal has `sent`: another tab may have sent other text with the same key. */
  readonly isOurs: boolean
}

/** A draft, and the results of sending it and earlier ones. */
export interface DraftState<Draft extends object> {
  readonly draft: StoredDraft<Draft> | undefined
  /** Whether it outlives the page. */
  readonly isKept: boolean
  readonly isSending: boolean
  /** The result of sending it, until it is sent again. */
  readonly result: DraftResult<keyof Draft & string> | undefined
  /** When the portal may be asked again, in milliseconds since 1970. */
  readonly busyUntil: number
  /** The drafts that were accepted since the page was loaded, the latest last. */
  readonly accepted: readonly AcceptedDraft<Draft>[]
  /** The draft that was discarded, while it can be restored. */
  readonly discarded: StoredDraft<Draft> | undefined
}

/** The state before anybody types. A server knows no other. */
export const noDraft: DraftState<never> = {
  draft: undefined,
  isKept: true,
  isSending: false,
  result: undefined,
  busyUntil: 0,
  accepted: [],
  discarded: undefined,
}

/** The longest wait in seconds, even if a portal asks for more. */
export const longestWait = 300
