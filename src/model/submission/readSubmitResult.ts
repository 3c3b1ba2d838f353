import { url } from '../reading/checks.ts'
import { parseDocument } from '../reading/fields.ts'
import { readOwn } from '../reading/ownProperties.ts'
import { readReference } from '../values/reference.ts'
import { messageLimit, readText } from '../values/text.ts'
import {
  type CreatedResult,
  type FailedResult,
  type InvalidResult,
  type SubmitResult,
  submitFailures,
} from './submitResult.ts'
import { ticketFields } from './ticketDraft.ts'

/**
 * Reads what came of sending a ticket: what a host's own function has returned, or a page was told.
 * Never throws. What cannot be read is a failure whose ticket may have arrived.
 *
 * @example
 * readSubmitResult({ status: 'created', reference: 40307 }) // { status: 'created', reference: '40307' }
 */
export function readSubmitResult(input: unknown): SubmitResult {
  return readResultOf(ticketFields, input)
}

/** Reads what came of sending a draft with these fields. */
export function readResultOf<Field extends string>(
  fieldNames: readonly Field[],
  input: unknown,
): SubmitResult<Field> {
  const status = readOwn(input, 'status')
  switch (status) {
    case 'created':
      return readCreated(input) ?? unreadableResponse
    case 'invalid':
      return { status, fields: readFields(fieldNames, input), ...readMessage(input) }
    case 'signed-out':
      return { status }
    case 'busy':
      return { status, ...readSeconds(readOwn(input, 'retryAfter')) }
    case 'failed': {
      const reason = submitFailures.find((one) => one === readOwn(input, 'reason')) ?? 'service'
      return { status, reason, ...readMessage(input) }
    }
    default:
      return unreadableResponse
  }
}

/** The response of a portal cannot be read. */
export const unreadableResponse: FailedResult = { status: 'failed', reason: 'response' }

/** What a portal has made of a draft; `undefined` if it gives no reference. */
export function readCreated(document: unknown): CreatedResult | undefined {
  const reference = readReference(readOwn(document, 'reference'))
  if (reference === undefined) return undefined
  const address = parseDocument(readOwn(document, 'url'), url)
  return { status: 'created', reference, ...(address.ok && { url: address.value }) }
}

/** What a portal says of each field, cut to a length that can be shown. Others are dropped. */
export function readFields<Field extends string>(
  names: readonly Field[],
  document: unknown,
): InvalidResult<Field>['fields'] {
  const fields = readOwn(document, 'fields')
  const texts: Partial<Record<Field, string>> = {}
  for (const name of names) {
    const text = readText(readOwn(fields, name), messageLimit)
    if (text !== undefined) texts[name] = text
  }
  return texts
}

/** What a portal says, cut to a length that can be shown. */
export function readMessage(document: unknown): { readonly message?: string } {
  const message = readText(readOwn(document, 'message'), messageLimit)
  return message === undefined ? {} : { message }
}

function readSeconds(value: unknown): { readonly retryAfter?: number } {
  const isWait = typeof value === 'number' && value >= 0 && Number.isFinite(value)
  return isWait ? { retryAfter: Math.ceil(value) } : {}
}
