import { readResponseTo } from '../../../model/submission/readPortalResponse.ts'
import type { SubmitResult } from '../../../model/submission/submitResult.ts'

/** How fields are sent. */
export interface SubmitFormOptions {
  /** The same for every attempt at the same draft: a portal that honours it takes only one of them. */
  readonly idempotencyKey: string
  /** Ends the attempt. */
  readonly signal?: AbortSignal
  /** Fields of the page's form beside those of the draft: the token against forged requests, say. */
  readonly formFields?: Readonly<Record<string, string>>
  /**
   * How long to wait for the whole answer, in milliseconds.
   * @default 30_000
   */
  readonly timeout?: number
}

/**
 * Sends fields as a form does, and says what came of it. Never rejects: what goes wrong on the way
 * is a result too.
 *
 * The key goes along as the field `idempotencyKey`, and as the header `Idempotency-Key`.
 *
 * @example
 * const result = await submitFields('/quotes', approvalFields(approval), { idempotencyKey })
 */
export function submitFields(
  url: string,
  fields: Readonly<Record<string, string>>,
  options: SubmitFormOptions,
): Promise<SubmitResult<string>> {
  return sendFields(url, fields, Object.keys(fields), options)
}

/**
 * Sends fields, and reads what the answer says of some of them.
 *
 * @param names of the fields an answer may find wrong
 */
export async function sendFields<Field extends string>(
  url: string,
  fields: Readonly<Record<string, string>>,
  names: readonly Field[],
  { idempotencyKey, signal, formFields = {}, timeout = 30_000 }: SubmitFormOptions,
): Promise<SubmitResult<Field>> {
  if (globalThis.navigator?.onLine === false) return { status: 'failed', reason: 'offline' }
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
  if (signal?.aborted) end()
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ ...formFields, ...fields, idempotencyKey }),
      headers: { accept: 'application/json', 'idempotency-key': idempotencyKey },
      credentials: 'same-origin',
      signal: attempt.signal,
    })
    const { status, redirected, headers } = response
    const retryAfter = headers.get('retry-after')
    const body = await response.text()
    return readResponseTo(names, { status, redirected, retryAfter, body }, Date.now())
  } catch {
    const reason = isLate ? 'timeout' : attempt.signal.aborted ? 'stopped' : 'connection'
    return { status: 'failed', reason }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}
