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
import { readPortalErrors } from './portalErrors.ts'
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
 *   the ticket. After a page, a text or an error beside a reference, the ticket may have arrived.
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
  const document = documentIn(content, body)
  if (status === 400 || status === 422) return readRefusal(fields, document, sentAs)
  const isRefusal = status >= 400 && status < 500 && !mayHaveActed.includes(status)
  return isRefusal ? readRefusal([], document) : failed('service', document)
}

/** What a response says, as a document: a plain text is a message. */
function documentIn(content: PortalBody, body: string): unknown {
  if (content.type === 'json') return content.document
  return content.type === 'text' ? { message: body } : undefined
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
  const { document, isWhole } = content
  const verdict = verdictOf(document)
  const reference = readOwn(document, 'reference')
  const url = readOwn(document, 'url')
  const accepted = copyDocument({ status: 'accepted', reference, url }, acceptedCheck)
  // What is refused in one breath with a ticket may have arrived.
  const isMade = accepted?.reference !== undefined
  if (verdict === 'refused' && !isMade) return readRefusal(fields, document, sentAs)
  // A redirect may have led anywhere, and silence beside other text means nothing.
  const isClear = !redirected && (verdict === 'accepted' || (verdict === 'silent' && isWhole))
  const isAccepted = isMade ? verdict !== 'refused' : isClear
  return accepted !== undefined && isAccepted ? accepted : failed('response', document)
}

function readRefusal<Field extends string>(
  fields: readonly Field[],
  document: unknown,
  sentAs?: Readonly<Partial<Record<Field, string>>>,
): SubmitResult<Field> {
  const errors = readPortalErrors(fields, document, sentAs)
  if (Object.keys(errors.fields).length > 0) return { status: 'invalid', ...errors }
  const { message } = errors
  return { status: 'refused', ...(message !== undefined && { message }) }
}

function failed(reason: SubmitFailure, document: unknown): SubmitResult<never> {
  const { message } = readPortalErrors([], document)
  return {
    status: 'failed',
    reason,
    mayHaveArrived: true,
    ...(message !== undefined && { message }),
  }
}
