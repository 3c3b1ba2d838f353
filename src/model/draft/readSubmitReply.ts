import { readOutcome, signedOutCode } from '../clearos/reply.ts'
import { isMarkup, parseJson } from '../json.ts'
import { messageLimit, readText, trimmed } from '../text.ts'
import { ticketFields } from '../ticket/ticketDraft.ts'
import { readOwn } from '../untrusted.ts'
import { readCreated, readFieldTexts } from './readSubmitResult.ts'
import type { SubmitResult } from './submitResult.ts'

/** The answer of a portal, as HTTP (RFC 9110) brings it. */
export interface SubmitReply {
  readonly status: number
  /** Whether it comes from another address than was asked: that of the login page, say. */
  readonly redirected: boolean
  /** The header `Retry-After`: seconds, or a date. */
  readonly retryAfter: string | null
  readonly body: string
}

/**
 * What an answer says of a draft that was sent. A portal answers with JSON: `{ reference, url? }` for
 * a ticket, `{ fields: { subject: "…" } }` with the status 400 or 422 for what it does not take.
 *
 * A login page in place of an answer means that the session has ended, as a redirect does, and the
 * statuses 401 and 403. Never throws.
 *
 * @param now milliseconds since 1970, for a `Retry-After` that is a date
 */
export function readSubmitReply(reply: SubmitReply, now: number): SubmitResult {
  return readReplyOf(ticketFields, reply, now)
}

/** What an answer says of a draft of these fields. */
export function readReplyOf<Field extends string>(
  fieldNames: readonly Field[],
  { status, redirected, retryAfter, body }: SubmitReply,
  now: number,
): SubmitResult<Field> {
  if (status === 429 || status === 503) return { status: 'busy', ...readWait(retryAfter, now) }
  const isPage = isMarkup(body)
  const isTaken = status >= 200 && status < 300
  const reply = isPage ? undefined : parseJson(body)
  // What is there weighs more than how it came, and than a code of the host's own.
  const created = isTaken ? readCreated(reply) : undefined
  if (created !== undefined) return created
  if (status === 401 || status === 403 || (isTaken && (redirected || isPage))) {
    return { status: 'signed-out' }
  }
  const message = readMessage(reply)
  const said = message === undefined ? {} : { message }
  const isRefused = status === 400 || status === 422
  const fields = readFieldTexts(fieldNames, isRefused ? readOwn(reply, 'fields') : undefined)
  if (Object.keys(fields).length > 0) return { status: 'invalid', fields, ...said }
  const outcome = readOutcome(reply)
  const hasCode = typeof outcome === 'object'
  if (hasCode && outcome.code === signedOutCode) return { status: 'signed-out' }
  // It was looked at, and not taken: nothing has arrived.
  if (isRefused && message !== undefined) return { status: 'invalid', fields, message }
  return { status: 'failed', reason: isTaken && !hasCode ? 'reply' : 'service', ...said }
}

function readMessage(reply: unknown): string | undefined {
  return (
    readText(readOwn(reply, 'message'), messageLimit) ??
    readText(readOwn(reply, 'errmsg'), messageLimit)
  )
}

function readWait(retryAfter: string | null, now: number): { retryAfter?: number } {
  const text = trimmed(retryAfter)
  if (/^\d{1,9}$/.test(text)) return { retryAfter: Number(text) }
  const date = / GMT$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? {} : { retryAfter: Math.max(0, Math.ceil((date - now) / 1_000)) }
}
