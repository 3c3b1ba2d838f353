import { isMarkup, parseJson } from '../reading/json.ts'
import { ownKeys } from '../reading/ownEntries.ts'
import { isList, isRecord, readOwn } from '../reading/ownProperties.ts'
import { trimmed } from '../values/text.ts'

/** The body of a response: JSON, a page, nothing, or a text nobody can rely on. */
export type PortalBody =
  /** `isWhole` is false if something stands before or after the JSON. */
  | { readonly type: 'json'; readonly document: unknown; readonly isWhole: boolean }
  | { readonly type: 'page' }
  | { readonly type: 'empty' }
  | { readonly type: 'text' }

/** Reads the body of a response. PHP may print warnings before the JSON, or after it. */
export function readPortalBody(body: string): PortalBody {
  const text = trimmed(body)
  if (text === '') return { type: 'empty' }
  const whole = parseJson(text)
  // JSON's own null: a document that says nothing.
  if (whole !== undefined || text === 'null') {
    return { type: 'json', document: whole, isWhole: true }
  }
  const document = objectAmong(text)
  if (document !== undefined) return { type: 'json', document, isWhole: false }
  return { type: isMarkup(text) ? 'page' : 'text' }
}

/** How many braces are tried: a page has thousands. */
const maxBraces = 50
const longText = 100_000

/** The object that a text begins or ends with. */
function objectAmong(text: string): object | undefined {
  const isFirst = text.startsWith('{')
  if (text.length > longText || !(isFirst || text.endsWith('}'))) return undefined
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
  return /<input\b[^>]*\stype\s*=\s*["']?password\b/i.test(page)
}

/** Whether an address is that of a login. */
export function isLoginAddress(url: string): boolean {
  const [address = ''] = url.split(/[?#]/)
  return /\b(?:log|sign)[-_]?(?:in|on)\b|\b(?:sso|saml2?|oauth2?)\b|\/sessions?\/new\b|\/auth\/realms\//i.test(
    address,
  )
}

const refusingWords = /^(?:error|fail|failed|failure|refused|rejected|denied|invalid|false|no)$/i
const acceptingWords = /^(?:ok|success|successful|accepted|created|done|true|yes)$/i

/**
 * What a document in a successful response says: many portals answer 200 to everything. `silent`
 * means that it says neither, `unclear` that it says something nobody knows.
 */
export function verdictOf(document: unknown): 'accepted' | 'refused' | 'silent' | 'unclear' {
  if (document === undefined || document === null) return 'silent'
  if (typeof document === 'boolean') return document ? 'accepted' : 'refused'
  if (isList(document) && document.length === 0) return 'silent'
  if (!isRecord(document)) return 'unclear'
  const values = new Map(
    ownKeys(document).map((key) => [key.toLowerCase(), readOwn(document, key)]),
  )
  const textOf = (key: string) => {
    const value = values.get(key)
    return isRecord(value) || isList(value) ? '' : String(value ?? '')
  }
  const flags = ['success', 'ok'].map(textOf)
  const words = [...flags, ...['status', 'result'].map(textOf)].filter((text) => !isNumber(text))
  const codes = ['code', 'statuscode', 'errorcode', 'status']
    .map(textOf)
    .filter(isNumber)
    .map(Number)
  const isRefused =
    words.some((word) => refusingWords.test(word)) ||
    flags.includes('0') ||
    codes.some((code) => code >= 300 || code < 0) ||
    isErrorCode(textOf('code')) ||
    ['error', 'errors'].some((key) => isFilled(values.get(key)))
  if (isRefused) return 'refused'
  if (
    textOf('status') === '0' ||
    !words.every((word) => word === '' || acceptingWords.test(word))
  ) {
    return 'unclear'
  }
  return flags.includes('1') || words.some(Boolean) ? 'accepted' : 'silent'
}

function isNumber(text: string): boolean {
  return /^-?\d+$/.test(text)
}

/** A code that is neither 0 nor a success of HTTP. */
function isErrorCode(text: string): boolean {
  return isNumber(text) && text !== '0' && !/^2\d\d$/.test(text)
}

/** Whether an error says something. */
function isFilled(value: unknown): boolean {
  if (typeof value === 'object' && value !== null)
    return ownKeys(value).length > 0 || isFilledList(value)
  return Boolean(value) && !/^(?:none|no|0|false)$/i.test(String(value))
}

function isFilledList(value: unknown): boolean {
  return isList(value) && value.length > 0
}
