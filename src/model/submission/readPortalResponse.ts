import { copyDocument } from '../reading/fields.ts'
import { isMarkup, parseJson } from '../reading/json.ts'
import { readOwn } from '../reading/ownProperties.ts'
import { messageLimit, readText, trimmed } from '../values/text.ts'
import { createdCheck, fieldsCheck } from './readSubmitResult.ts'
import type { SubmitResult } from './submitResult.ts'
import { ticketFields } from './ticketDraft.ts'

/** A response of a portal, as HTTP (RFC 9110) brings it. */
export interface PortalResponse {
  readonly status: number
  /** Whether it comes from another address than was requested, such as that of a login page. */
  readonly redirected: boolean
  /** The header `Retry-After`: seconds, or a date. */
  readonly retryAfter: string | null
  readonly body: string
}

/**
 * Reads from the response of a portal the result of sending a ticket.
 *
 * A portal responds with JSON: `{ reference, url? }` for a ticket, and `{ fields: { subject: "…" } }`
 * with the status 400 or 422 for fields it refuses. A login page, a redirect, or the status 401 or
 * 403 means that the session has ended.
 *
 * @param now milliseconds since 1970, for a `Retry-After` that is a date
 *
 * @example
 * const { status, redirected, headers } = response
 * const retryAfter = headers.get('retry-after')
 * readPortalResponse({ status, redirected, retryAfter, body: await response.text() }, Date.now())
 */
export function readPortalResponse(response: PortalResponse, now: number): SubmitResult {
  return readResponseTo(ticketFields, response, now)
}

/** Reads from a response the result of sending a draft with these fields. */
export function readResponseTo<Field extends string>(
  fieldNames: readonly Field[],
  { status, redirected, retryAfter, body }: PortalResponse,
  now: number,
): SubmitResult<Field> {
  if (status === 429 || status === 503) return { status: 'busy', ...readWait(retryAfter, now) }
  const isPage = isMarkup(body)
  const isTaken = status >= 200 && status < 300
  const document = isPage ? undefined : parseJson(body)
  // A reference counts more than how the response came.
  const created = isTaken ? readCreated(document) : undefined
  if (created !== undefined) return created
  if (status === 401 || status === 403 || (isTaken && (redirected || isPage))) {
    return { status: 'signed-out' }
  }
  const message = readText(readOwn(document, 'message'), messageLimit)
  const said = message === undefined ? {} : { message }
  if (status === 400 || status === 422) {
    const fields = copyDocument(readOwn(document, 'fields'), fieldsCheck(fieldNames))
    // The portal has looked at the draft and refused it: nothing has arrived.
    if (fields !== undefined && Object.keys(fields).length > 0) {
      return { status: 'invalid', fields, ...said }
    }
    if (message !== undefined) return { status: 'invalid', fields: {}, message }
  }
  return { status: 'failed', reason: isTaken ? 'response' : 'service', ...said }
}

function readCreated(document: unknown) {
  const reference = readOwn(document, 'reference')
  const url = readOwn(document, 'url')
  return copyDocument({ status: 'created', reference, url }, createdCheck)
}

function readWait(retryAfter: string | null, now: number): { retryAfter?: number } {
  const text = trimmed(retryAfter)
  if (/^\d{1,9}$/.test(text)) return { retryAfter: Number(text) }
  const date = / GMT$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? {} : { retryAfter: Math.max(0, Math.ceil((date - now) / 1_000)) }
}
