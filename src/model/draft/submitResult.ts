import type { TicketField } from '../ticket/ticketDraft.ts'

/** Why a draft did not arrive, or why nobody knows whether it did. */
export const submitFailures = [
  'offline',
  'connection',
  'timeout',
  'stopped',
  'service',
  'reply',
] as const

/**
 * - `offline`: the browser has no connection: nothing was sent.
 * - `connection`: the connection broke, before or after the portal had it.
 * - `timeout`: no answer in time; the portal may have it.
 * - `stopped`: the customer did not want to wait any longer; the portal may have it.
 * - `service`: the portal could not.
 * - `reply`: the portal answered something that cannot be read; it may have it.
 */
export type SubmitFailure = (typeof submitFailures)[number]

/**
 * What came of sending a draft.
 *
 * @template Field what its fields are called
 */
export type SubmitResult<Field extends string = TicketField> =
  /** The portal has made something of it, or had done so before with the same key: a ticket, say. */
  | { readonly status: 'created'; readonly reference: string; readonly url?: string }
  /** The portal does not take some fields as they are; what it says of each, as text. */
  | {
      readonly status: 'invalid'
      readonly fields: Readonly<Partial<Record<Field, string>>>
      readonly message?: string
    }
  /** The session has ended: the draft is kept until the customer has signed in. */
  | { readonly status: 'signed-out' }
  /** The portal asks to wait. Seconds, a whole number from 0. */
  | { readonly status: 'busy'; readonly retryAfter?: number }
  | { readonly status: 'failed'; readonly reason: SubmitFailure; readonly message?: string }

/** What a portal says of what it has made of a draft. */
export type Created = Extract<SubmitResult, { readonly status: 'created' }>

/**
 * Whether a draft may have arrived although nothing says so: sent again it would arrive twice
 * where the portal does not honour the key.
 */
export function mayHaveArrived(
  result: Pick<SubmitResult, 'status'> & { reason?: string },
): boolean {
  return result.status === 'failed' && result.reason !== 'offline'
}
