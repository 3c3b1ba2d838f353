import { readResponseTo } from '../../../model/submission/readPortalResponse.ts'
import type { FailedResult, SubmitResult } from '../../../model/submission/submitResult.ts'
import { isSameOrigin, redirectsAway } from './otherOrigin.ts'

/** How fields are written: as a form does, or as one JSON object. */
export const postEncodings = ['form', 'json'] as const
/** One of `postEncodings`. */
export type PostEncoding = (typeof postEncodings)[number]

/** How fields are sent. */
export interface PostOptions {
  /** The same for every attempt at the same draft: a portal that honours it takes only one of them. */
  readonly idempotencyKey: string
  /** Ends the attempt. */
  readonly signal?: AbortSignal
  /**
   * How the fields are written.
   * @default 'form'
   */
  readonly encoding?: PostEncoding
  /**
   * The names by which the server knows the fields: `{ happened: 'description' }`.
   * @default their own names
   */
  readonly fieldNames?: Readonly<Partial<Record<string, string>>>
  /**
   * Further fields of the page's form: the token against forged requests, say.
   * @default none
   */
  readonly formFields?: Readonly<Record<string, string>>
  /**
   * Further headers, such as a token.
   * @default none
   */
  readonly headers?: Readonly<Record<string, string>>
  /**
   * How long to wait for the whole response, in milliseconds.
   * @default 30_000
   */
  readonly timeout?: number
}

/**
 * Posts fields and returns the result. Never rejects: a failure on the way is a result too.
 *
 * The key goes along as the field `idempotencyKey` and as the header `Idempotency-Key`. A redirect
 * of a page's own server to another origin is not followed: it leads to a login.
 *
 * @example
 * const result = await postFields('/quotes', approvalFields(approval), { idempotencyKey })
 */
export function postFields(
  url: string,
  fields: Readonly<Record<string, string>>,
  options: PostOptions,
): Promise<SubmitResult<string>> {
  return postDraft(url, fields, Object.keys(fields), options)
}

/**
 * Posts the fields of a draft and returns the result.
 *
 * @param names of the fields that the response may find wrong
 */
export async function postDraft<Field extends string>(
  url: string,
  fields: Readonly<Record<string, string>>,
  names: readonly Field[],
  { timeout = 30_000, ...options }: PostOptions,
): Promise<SubmitResult<Field>> {
  const { signal, fieldNames } = options
  if (signal?.aborted) return failed('stopped', false)
  const wasOffline = isOffline()
  // `AbortSignal.any` is younger than the browsers the kit runs in.
  const attempt = new AbortController()
  const end = () => attempt.abort()
  let isLate = false
  const onLate = () => {
    isLate = true
    end()
  }
  // Browsers take a longer one for none.
  const timer = timeout > 0 && timeout < 2 ** 31 ? setTimeout(onLate, timeout) : undefined
  signal?.addEventListener('abort', end)
  try {
    const response = await fetch(url, requestOf(url, fields, options, attempt.signal))
    const { status, redirected, headers } = response
    const retryAfter = headers.get('retry-after')
    const body = await response.text()
    const received = { status, redirected, url: response.url, retryAfter, body }
    return readResponseTo(names, received, Date.now(), fieldNames)
  } catch {
    if (attempt.signal.aborted) return failed(isLate ? 'timeout' : 'stopped')
    // The flag may be wrong, so it only words a failure.
    if (isOffline()) return failed('offline', !wasOffline)
    return (await redirectsAway(url, attempt.signal))
      ? { status: 'signed-out' }
      : failed('connection')
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}

function requestOf(
  url: string,
  fields: Readonly<Record<string, string>>,
  { idempotencyKey, encoding, fieldNames = {}, formFields, headers }: PostOptions,
  signal: AbortSignal,
): RequestInit {
  const named = Object.entries(fields).map(([name, value]) => [fieldNames[name] ?? name, value])
  const sent: Record<string, string> = {
    ...formFields,
    ...Object.fromEntries(named),
    idempotencyKey,
  }
  const isJson = encoding === 'json'
  return {
    method: 'POST',
    body: isJson ? JSON.stringify(sent) : new URLSearchParams(sent),
    headers: {
      accept: 'application/json',
      ...(isJson && { 'content-type': 'application/json' }),
      ...lowerCased(headers),
      'idempotency-key': idempotencyKey,
    },
    credentials: 'same-origin',
    mode: isSameOrigin(url) ? 'same-origin' : 'cors',
    signal,
  }
}

/** Names of headers have no case: those of the host take the place of the kit's. */
function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
}

function failed(reason: FailedResult['reason'], mayHaveArrived = true): FailedResult {
  return { status: 'failed', reason, mayHaveArrived }
}

function isOffline(): boolean {
  return globalThis.navigator?.onLine === false
}
