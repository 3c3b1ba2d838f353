import type { TicketField } from './ticketDraft.ts'

/** Why sending a draft failed. */
export const submitFailures = [
  'offline',
  'connection',
  'timeout',
  'stopped',
  'service',
  'response',
] as const

/**
 * - `offline`: the browser has no connection.
 * - `connection`: the connection broke.
 * - `timeout`: the portal did not respond in time.
 * - `stopped`: the customer stopped waiting.
 * - `service`: the portal had an error.
 * - `response`: the response of the portal cannot be read.
 */
export type SubmitFailure = (typeof submitFailures)[number]

/**
 * The result of sending a draft.
 *
 * @template Field the names of the draft's fields
 */
export type SubmitResult<Field extends string = TicketField> =
  | AcceptedResult
  | InvalidResult<Field>
  | SignedOutResult
  | StaleResult
  | RefusedResult
  | BusyResult
  | FailedResult

/** The portal has accepted the draft, now or before with the same key. */
export interface AcceptedResult {
  readonly status: 'accepted'
  /** The ticket or quote that the portal has made of the draft, if it has made one. */
  readonly reference?: string
  /** Its page in the portal: an `https:`, `http:` or `mailto:` address. */
  readonly url?: string
}

/** The portal asks for corrections. The draft did not arrive. */
export interface InvalidResult<Field extends string> {
  readonly status: 'invalid'
  /** What is wrong with each field, in the words of the portal. */
  readonly fields: Partial<Readonly<Record<Field, string>>>
  readonly message?: string
}

/** The session has ended. The draft is kept until the customer has signed in. */
export interface SignedOutResult {
  readonly status: 'signed-out'
}

/** The page is too old to send from, such as one with an expired token. The draft is kept. */
export interface StaleResult {
  readonly status: 'stale'
}

/** The portal does not accept the draft. It did not arrive. */
export interface RefusedResult {
  readonly status: 'refused'
  readonly reason?: SubmitRefusal
  /** Why, in the words of the portal. */
  readonly message?: string
}

/** Why a portal refuses a draft, where the kit has words of its own for it. */
export const submitRefusals = ['too-long'] as const
/** One of `submitRefusals`. */
export type SubmitRefusal = (typeof submitRefusals)[number]

/** The portal asks to wait. The draft did not arrive. */
export interface BusyResult {
  readonly status: 'busy'
  /** Seconds to wait. A whole number from 0. */
  readonly retryAfter?: number
}

/** The draft did not arrive, or may not have arrived. */
export interface FailedResult {
  readonly status: 'failed'
  readonly reason: SubmitFailure
  /** Whether the portal may have the draft: one that ignores the key would take it twice. */
  readonly mayHaveArrived: boolean
  readonly message?: string
}
