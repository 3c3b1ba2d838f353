import { isMarkup, parseJson } from '../reading/json.ts'
import { isRecord, readOwn } from '../reading/ownProperties.ts'
import { trimmed } from '../values/text.ts'

/** The body of a response: JSON, a page, nothing, or a text nobody can rely on. */
export type PortalBody =
  | { readonly type: 'json'; readonly document: unknown }
  | { readonly type: 'page' }
  | { readonly type: 'empty' }
  | { readonly type: 'text' }

/** Reads the body of a response. PHP may print warnings before the JSON, or after it. */
export function readPortalBody(body: string): PortalBody {
  const text = trimmed(body)
  if (text === '') return { type: 'empty' }
  const document = parseJson(text) ?? objectAmong(text)
  // JSON's own null: a document that says nothing.
  if (document !== undefined || text === 'null') return { type: 'json', document }
  return { type: isMarkup(text) ? 'page' : 'text' }
}

/** How many braces are tried: a page has thousands. */
const maxBraces = 50

/** The object that a text begins or ends with. */
function objectAmong(text: string): object | undefined {
  const isFirst = text.startsWith('{')
  if (!isFirst && !text.endsWith('}')) return undefined
  let brace = isFirst ? text.lastIndexOf('}') : text.indexOf('{')
  for (let tried = 0; brace > 0 && tried < maxBraces; tried++) {
    const value = parseJson(isFirst ? text.slice(0, brace + 1) : text.slice(brace))
    if (isRecord(value)) return value
    brace = isFirst ? text.lastIndexOf('}', brace - 1) : text.indexOf('{', brace + 1)
  }
  return undefined
}

/** Whether a page asks for a password. */
export function asksForPassword(page: string): boolean {
  return /\btype\s*=\s*["']?password\b/i.test(page)
}

/** Whether an address is that of a login. */
export function isLoginAddress(url: string): boolean {
  return /\b(?:log|sign)[-_]?in\b|\b(?:sso|saml2?|oauth2?)\b/i.test(url)
}

const refusingWords = /^(?:error|fail|failed|failure|refused|rejected|denied|invalid)$/i
const acceptingWords = /^(?:ok|success|successful|accepted|created|done)$/i

/** Returns what a document in a successful response says: many portals respond 200 to everything. */
export function verdictOf(document: unknown): 'accepted' | 'refused' | 'unclear' {
  const says = (key: string) => readOwn(document, key)
  const status = says('status')
  const isRefused =
    document === false ||
    says('success') === false ||
    says('ok') === false ||
    isFilled(says('error')) ||
    isFilled(says('errors')) ||
    isErrorCode(says('code')) ||
    (typeof status === 'number' && status >= 400) ||
    (typeof status === 'string' && refusingWords.test(status))
  if (isRefused) return 'refused'
  if (typeof document === 'string' || typeof document === 'number') return 'unclear'
  return typeof status === 'string' && !acceptingWords.test(status) ? 'unclear' : 'accepted'
}

/** A code that is neither 0 nor a success of HTTP. */
function isErrorCode(code: unknown): boolean {
  return typeof code === 'number' && code !== 0 && (code < 200 || code >= 300)
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0
  return Boolean(value)
}
