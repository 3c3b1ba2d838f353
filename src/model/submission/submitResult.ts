import type { TicketField } from './ticketDraft.ts'

/** Why a draft did not arrive, or why nobody knows whether it did. */
export const submitFailures = [
  'offline',
  'connection',
  'timeout',
  'stopped',
  'service',
  'response',
] as const

/**
 * - `offline`: the browser has no connection: nothing was sent.
 * - `connection`: the connection broke, before or after the portal had the draft.
 * - `timeout`: the portal did not answer in time, and may have the draft.
 * - `stopped`: the customer stopped waiting, and the portal may have the draft.
 * - `service`: the portal had an error.
 * - `response`: the response of the portal cannot be read, and it may have the draft.
 */
export type SubmitFailure = (typeof submitFailures)[number]

/**
 * What came of sending a draft.
 *
 * @template Field the names of its fields
 */
export type SubmitResult<Field extends string = TicketField> =
  | CreatedResult
  | InvalidResult<Field>
  | SignedOutResult
  | BusyResult
  | FailedResult

/** The portal has made a ticket or a quote of the draft, now or before with the same key. */
export interface CreatedResult {
  readonly status: 'created'
  readonly reference: string
  /** The ticket or quote in the portal: an `https:`, `http:` or `mailto:` address. */
  readonly url?: string
}

/** The portal refuses some fields. */
export interface InvalidResult<Field extends string> {
  readonly status: 'invalid'
  /** What the portal says of each field, as text. */
  readonly fields: Partial<Readonly<Record<Field, string>>>
  readonly message?: string
}

/** The session has ended. The draft is kept until the customer has signed in. */
export interface SignedOutResult {
  readonly status: 'signed-out'
}

/** The portal asks to wait. */
export interface BusyResult {
  readonly status: 'busy'
  /** Seconds. A whole number from 0. */
  readonly retryAfter?: number
}

/** The draft did not arrive, or nobody knows whether it did. */
export interface FailedResult {
  readonly status: 'failed'
  readonly reason: SubmitFailure
  readonly message?: string
}

/**
 * Whether a draft may have arrived although nobody has said so. Sent again, it would arrive twice
 * at a portal that ignores the key.
 */
export function mayHaveArrived(
  result: Pick<SubmitResult, 'status'> & { readonly reason?: string },
): boolean {
  return result.status === 'failed' && result.reason !== 'offline'
}
