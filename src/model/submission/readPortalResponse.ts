import { copyDocument } from '../reading/fields.ts'
import { readOwn } from '../reading/ownProperties.ts'
import { trimmed } from '../values/text.ts'
import {
  asksForPassword,
  isLoginAddress,
  type PortalBody,
  readPortalBody,
  verdictOf,
} from './portalDocument.ts'
import { readFieldErrors, readPortalMessage } from './portalErrors.ts'
import { acceptedCheck, unreadableResponse } from './readSubmitResult.ts'
import { readRetryAfter } from './retryAfter.ts'
import type { SubmitFailure, SubmitResult } from './submitResult.ts'
import { ticketFields } from './ticketDraft.ts'

/** An HTTP response of a portal (RFC 9110). */
export interface PortalResponse {
  readonly status: number
  /** True if the request was redirected, such as to a login page. */
  readonly redirected: boolean
  /** The address it comes from. Default: unknown. */
  readonly url?: string
  /** The header `Retry-After`: seconds, or a date. */
  readonly retryAfter: string | null
  readonly body: string
}

/**
 * Reads the result of sending a ticket from the response of a portal. Never throws.
 *
 * - A success (2xx) is accepted: empty, or JSON without an error. `reference` and `url` are those of
 *   the ticket. A page or a text that is no JSON may have come from anywhere: the ticket may have
 *   arrived.
 * - 401, and a page with a login, mean that the session has ended; 419 and 440, that the page is old.
 * - 400 and 422 ask for corrections: `{ fields: { subject: "…" } }`, `errors` with the texts of each
 *   field or as a list, or a message.
 * - 413 refuses the draft as too long, any other 4xx with the words of the portal.
 * - 429 and 503 ask to wait.
 * - After any other status the ticket may have arrived.
 *
 * @param now milliseconds since 1970, for a `Retry-After` that is a date
 *
 * @example
 * const { status, redirected, url, headers } = response
 * const retryAfter = headers.get('retry-after')
 * readPortalResponse({ status, redirected, url, retryAfter, body: await response.text() }, Date.now())
 */
export function readPortalResponse(
  response: PortalResponse | null | undefined,
  now: number,
): SubmitResult {
  const status = readOwn(response, 'status')
  if (typeof status !== 'number') return unreadableResponse
  const text = (key: 'url' | 'retryAfter' | 'body') => trimmed(readOwn(response, key))
  const redirected = Boolean(readOwn(response, 'redirected'))
  const [url, retryAfter, body] = [text('url'), text('retryAfter'), text('body')]
  return readResponseTo(ticketFields, { status, redirected, url, retryAfter, body }, now)
}

/**
 * Reads the result of sending a draft with these fields.
 *
 * @param sentAs the names under which the fields were sent, where those are others
 */
export function readResponseTo<Field extends string>(
  fields: readonly Field[],
  response: PortalResponse,
  now: number,
  sentAs?: Readonly<Partial<Record<Field, string>>>,
): SubmitResult<Field> {
  const { status, redirected, retryAfter, body } = response
  if (status === 429 || status === 503) {
    const wait = readRetryAfter(retryAfter, now)
    return { status: 'busy', ...(wait !== undefined && { retryAfter: wait }) }
  }
  const content = readPortalBody(body)
  if (status === 401 || isLogin(response, content)) return { status: 'signed-out' }
  if (status === 419 || status === 440) return { status: 'stale' }
  if (status === 413) return { status: 'refused', reason: 'too-long' }
  if (status >= 200 && status < 300) return readSuccess(fields, content, redirected, sentAs)
  const document = content.type === 'json' ? content.document : undefined
  if (status === 400 || status === 422) return readRefusal(fields, document, sentAs)
  const isRefusal = status >= 400 && status < 500 && !mayHaveActed.includes(status)
  return isRefusal ? readRefusal([], document) : failed('service', readPortalMessage(document))
}

function isLogin({ status, redirected, url = '', body }: PortalResponse, { type }: PortalBody) {
  const mayBe = status === 403 || (status >= 200 && status < 300)
  const isPage = type === 'page' && asksForPassword(body)
  return mayBe && (isPage || (redirected && type !== 'json' && isLoginAddress(url)))
}

/** A request that took too long, and one that another with the same key is ahead of. */
const mayHaveActed: readonly number[] = [408, 409]

function readSuccess<Field extends string>(
  fields: readonly Field[],
  content: PortalBody,
  redirected: boolean,
  sentAs: Readonly<Partial<Record<Field, string>>> | undefined,
): SubmitResult<Field> {
  if (content.type === 'empty' && !redirected) return { status: 'accepted' }
  if (content.type !== 'json') return unreadableResponse
  const { document } = content
  const verdict = verdictOf(document)
  if (verdict === 'refused') return readRefusal(fields, document, sentAs)
  const reference = readOwn(document, 'reference')
  const url = readOwn(document, 'url')
  const accepted = copyDocument({ status: 'accepted', reference, url }, acceptedCheck)
  // A redirect may have led anywhere: only a reference tells what came of the draft.
  const isClear = verdict === 'accepted' && !redirected
  return accepted !== undefined && (isClear || accepted.reference !== undefined)
    ? accepted
    : failed('response', readPortalMessage(document))
}

function readRefusal<Field extends string>(
  fields: readonly Field[],
  document: unknown,
  sentAs?: Readonly<Partial<Record<Field, string>>>,
): SubmitResult<Field> {
  const errors = readFieldErrors(fields, document, sentAs)
  const message = readPortalMessage(document)
  const said = message === undefined ? {} : { message }
  return Object.keys(errors).length > 0
    ? { status: 'invalid', fields: errors, ...said }
    : { status: 'refused', ...said }
}

function failed(reason: SubmitFailure, message: string | undefined): SubmitResult<never> {
  return {
    status: 'failed',
    reason,
    mayHaveArrived: true,
    ...(message !== undefined && { message }),
  }
}
