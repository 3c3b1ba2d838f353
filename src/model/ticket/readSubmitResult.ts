import { readText } from '../clearos/values.ts'
import { safeHref } from '../policy/url.ts'
import { isRecord, readOwn } from '../untrusted.ts'
import { type SubmitResult, submitFailures } from './submitResult.ts'
import { ticketReferencePattern } from './ticket.ts'
import { type TicketField, ticketFields } from './ticketDraft.ts'

/**
 * What came of sending a draft, from anything at all: what a host's own function has returned, or a
 * page has been told. What makes no sense is an answer that could not be read.
 *
 * Never throws.
 */
export function readSubmitResult(input: unknown): SubmitResult {
  const result = isRecord(input) ? read(input) : undefined
  return result ?? { status: 'failed', reason: 'reply' }
}

function read(input: object): SubmitResult | undefined {
  const message = readText(readOwn(input, 'message'), 500)
  const said = message === undefined ? {} : { message }
  switch (readOwn(input, 'status')) {
    case 'created':
      return readCreated(input)
    case 'invalid':
      return { status: 'invalid', fields: readFieldTexts(readOwn(input, 'fields')), ...said }
    case 'signed-out':
      return { status: 'signed-out' }
    case 'busy': {
      const wait = readOwn(input, 'retryAfter')
      const isWait = typeof wait === 'number' && Number.isFinite(wait) && wait >= 0
      return { status: 'busy', ...(isWait && { retryAfter: Math.ceil(wait) }) }
    }
    case 'failed': {
      const given = readOwn(input, 'reason')
      const reason = submitFailures.find((one) => one === given) ?? 'service'
      return { status: 'failed', reason, ...said }
    }
    default:
      return undefined
  }
}

/** The ticket that an answer names, if it names one. */
export function readCreated(
  answer: object,
): Extract<SubmitResult, { status: 'created' }> | undefined {
  const value = readOwn(answer, 'reference')
  const reference = typeof value === 'number' ? String(value) : value
  if (typeof reference !== 'string' || !ticketReferencePattern.test(reference)) return undefined
  const address = readOwn(answer, 'url')
  const url = typeof address === 'string' ? safeHref(address) : undefined
  return { status: 'created', reference, ...(url !== undefined && { url }) }
}

/** What an answer says of each field. */
export function readFieldTexts(said: unknown): Partial<Record<TicketField, string>> {
  const fields: Partial<Record<TicketField, string>> = {}
  if (!isRecord(said)) return fields
  for (const field of ticketFields) {
    const text = readText(readOwn(said, field), 500)
    if (text !== undefined) fields[field] = text
  }
  return fields
}
