import { isMarkup, parseJson } from '../reading/json.ts'
import { readOwn } from '../reading/ownProperties.ts'
import { messageLimit, readText } from '../values/text.ts'

/** An error of the ClearOS service: `{ code, errmsg }`. */
export interface ServiceError {
  /** The number of the error, or `NaN` for anything but a number, such as `"rnf"`. */
  readonly code: number
  /** The message of the service, as text. At most 500 characters. */
  readonly message?: string
}

/** The code for a system that is not registered with the service. */
export const notRegisteredCode = 3
/** The code for a session that has ended. */
export const signedOutCode = 5

/** Reads whether a response is an error, a success (`code` 0), or has no `code`. */
export function readOutcome(response: unknown): ServiceError | 'success' | 'unsaid' {
  const code = readOwn(response, 'code')
  if (code === undefined || code === null || code === '') return 'unsaid'
  if (code === 0 || code === '0') return 'success'
  const message = readText(readOwn(response, 'errmsg'), messageLimit)
  return { code: readCode(code), ...(message !== undefined && { message }) }
}

function readCode(code: unknown): number {
  if (typeof code === 'number') return code
  return typeof code === 'string' && /^-?[0-9]{1,9}$/.test(code) ? Number(code) : Number.NaN
}

/**
 * Parses the text of a response. Returns any other value as it is.
 *
 * Markup in place of JSON means signed out: the service redirects to its login page after the
 * session has ended.
 */
export function readResponse(response: unknown): unknown {
  if (typeof response !== 'string') return response
  if (isMarkup(response)) return { code: signedOutCode }
  const value = parseJson(response)
  return value === undefined ? response : value
}
