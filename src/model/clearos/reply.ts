import { isMarkup, parseJson } from '../json.ts'
import { messageLimit, readText } from '../text.ts'
import { readOwn } from '../untrusted.ts'

/** An answer of the form `{ code, errmsg }`, with which the service says that it has none. */
export interface ReplyError {
  /** The service's number, or `NaN` if it sent something else, such as `"rnf"`. */
  readonly code: number
  /** What the service said, as text. At most 500 characters. */
  readonly message?: string
}

/** The system is not registered with the service. */
export const notRegisteredCode = 3
/** The session has expired. */
export const signedOutCode = 5

/** What a reply says of itself: an error, success (a `code` of 0), or nothing. */
export function readOutcome(reply: unknown): ReplyError | 'success' | 'unsaid' {
  const code = readOwn(reply, 'code') ?? undefined
  if (code === undefined) return 'unsaid'
  if (code === 0 || code === '0') return 'success'
  const message = readText(readOwn(reply, 'errmsg'), messageLimit)
  return { code: readCode(code), ...(message !== undefined && { message }) }
}

function readCode(code: unknown): number {
  if (typeof code === 'number') return code
  return typeof code === 'string' && /^-?[0-9]{1,9}$/.test(code) ? Number(code) : Number.NaN
}

/**
 * Turns the text of a reply into its value. Anything but text is returned as it is.
 *
 * An expired session is redirected to the login page, so markup in place of JSON means signed out.
 */
export function parseReply(reply: unknown): unknown {
  if (typeof reply !== 'string') return reply
  if (isMarkup(reply)) return { code: signedOutCode }
  const value = parseJson(reply)
  return value === undefined ? reply : value
}
