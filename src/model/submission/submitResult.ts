import type { TicketField } from './ticketDraft.ts'

/** The reasons why a draft did not arrive, or may not have arrived. */
export const submitFailures = [
  'offline',
  'connection',
  'timeout',
  'stopped',
  'service',
  'response',
] as const

/**
 * - `offline`: the browser has no connection; nothing was sent.
 * - `connection`: the connection broke; the portal may have the draft.
 * - `timeout`: the portal did not respond in time; it may have the draft.
 * - `stopped`: the customer stopped waiting; the portal may have the draft.
 * - `service`: the portal had an error; it may have the draft.
 * - `response`: the response of the portal is invalid; it may have the draft.
 */
export type SubmitFailure = (typeof submitFailures)[number]

/**
 * The result of sending a draft.
 *
 * @template Field the names of the draft's fields
 */
export type SubmitResult<Field extends string = TicketField> =
  | CreatedResult
  | InvalidResult<Field>
  | SignedOutResult
  | BusyResult
  | FailedResult

/** The portal has created a ticket or quote, now or on an earlier attempt with the same key. */
export interface CreatedResult {
  readonly status: 'created'
  readonly reference: string
  /** The ticket or quote in the portal: an `https:`, `http:` or `mailto:` address. */
  readonly url?: string
}

/** The portal refuses the draft because of its fields. */
export interface InvalidResult<Field extends string> {
  readonly status: 'invalid'
  /** The portal's message about each field, as text. */
  readonly fields: Partial<Readonly<Record<Field, string>>>
  readonly message?: string
}

/** The session has ended. The draft is kept until the customer has signed in. */
export interface SignedOutResult {
  readonly status: 'signed-out'
}

/** The portal asks the customer to wait. */
export interface BusyResult {
  readonly status: 'busy'
  /** Seconds to wait. A whole number from 0. */
  readonly retryAfter?: number
}

/** The draft did not arrive, or may not have arrived. */
export interface FailedResult {
  readonly status: 'failed'
  readonly reason: SubmitFailure
  readonly message?: string
}

/**
 * Returns true if the draft of a failed submission may have arrived. Sending it again creates a
 * duplicate at a portal that ignores the idempotency key.
 */
export function mayHaveArrived(
  result: Pick<SubmitResult, 'status'> & { readonly reason?: string },
): boolean {
  return result.status === 'failed' && result.reason !== 'offline'
}
