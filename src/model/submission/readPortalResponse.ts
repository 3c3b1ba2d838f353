import { copyDocument } from '../reading/fields.ts'
import { isMarkup, parseJson } from '../reading/json.ts'
import { readOwn } from '../reading/ownProperties.ts'
import { messageLimit, readText, trimmed } from '../values/text.ts'
import { createdCheck, fieldsCheck } from './readSubmitResult.ts'
import type { SubmitResult } from './submitResult.ts'
import { ticketFields } from './ticketDraft.ts'

/** An HTTP response of a portal (RFC 9110). */
export interface PortalResponse {
  readonly status: number
  /** True if the request was redirected, such as to a login page. */
  readonly redirected: boolean
  /** The header `Retry-After`: seconds or a date. */
  readonly retryAfter: string | null
  readonly body: string
}

/**
 * Reads the result of sending a ticket from a portal's response.
 *
 * A portal responds with JSON: `{ reference, url? }` for a ticket, or `{ fields: { subject: "…" } }`
 * with the status 400 or 422 for invalid fields. A login page, a redirect, or the status 401 or 403
 * means that the session has ended.
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

/** Reads the result of sending a draft with these fields from a portal's response. */
export function readResponseTo<Field extends string>(
  fieldNames: readonly Field[],
  { status, redirected, retryAfter, body }: PortalResponse,
  now: number,
): SubmitResult<Field> {
  if (status === 429 || status === 503) return { status: 'busy', ...readWait(retryAfter, now) }
  const isPage = isMarkup(body)
  const isSuccess = status >= 200 && status < 300
  const document = isPage ? undefined : parseJson(body)
  // A reference proves success, even after a redirect.
  const created = isSuccess ? readCreated(document) : undefined
  if (created !== undefined) return created
  if (status === 401 || status === 403 || (isSuccess && (redirected || isPage))) {
    return { status: 'signed-out' }
  }
  const message = readText(readOwn(document, 'message'), messageLimit)
  const withMessage = message === undefined ? {} : { message }
  if (status === 400 || status === 422) {
    const fields = copyDocument(readOwn(document, 'fields'), fieldsCheck(fieldNames))
    // The portal has refused the draft, so it created nothing.
    if (fields !== undefined && Object.keys(fields).length > 0) {
      return { status: 'invalid', fields, ...withMessage }
    }
    if (message !== undefined) return { status: 'invalid', fields: {}, message }
  }
  return { status: 'failed', reason: isSuccess ? 'response' : 'service', ...withMessage }
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
