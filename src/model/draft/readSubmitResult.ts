import { safeHref } from '../policy/url.ts'
import { referencePattern } from '../reference.ts'
import { isText, messageLimit, readText } from '../text.ts'
import { ticketFields } from '../ticket/ticketDraft.ts'
import { isRecord, readOwn } from '../untrusted.ts'
import { type Created, type SubmitResult, submitFailures } from './submitResult.ts'

/**
 * What came of sending a draft, from anything at all: what a host's own function has returned, or a
 * page has been told. What makes no sense is an answer that could not be read.
 *
 * Never throws.
 */
export function readSubmitResult(input: unknown): SubmitResult {
  return readResultOf(ticketFields, input)
}

/** What came of sending a draft of these fields. */
export function readResultOf<Field extends string>(
  fields: readonly Field[],
  input: unknown,
): SubmitResult<Field> {
  return isRecord(input) ? read(fields, input) : unreadableReply
}

const unreadableReply = { status: 'failed', reason: 'reply' } as const

function read<Field extends string>(fields: readonly Field[], input: object): SubmitResult<Field> {
  const message = readText(readOwn(input, 'message'), messageLimit)
  const said = message === undefined ? {} : { message }
  switch (readOwn(input, 'status')) {
    case 'created':
      return readCreated(input) ?? unreadableReply
    case 'invalid':
      return {
        status: 'invalid',
        fields: readFieldTexts(fields, readOwn(input, 'fields')),
        ...said,
      }
    case 'signed-out':
      return { status: 'signed-out' }
    case 'busy': {
      const wait = readOwn(input, 'retryAfter')
      const isWait = typeof wait === 'number' && wait >= 0 && wait < Number.POSITIVE_INFINITY
      return { status: 'busy', ...(isWait && { retryAfter: Math.ceil(wait) }) }
    }
    case 'failed': {
      const given = readOwn(input, 'reason')
      const reason = submitFailures.find((one) => one === given) ?? 'service'
      return { status: 'failed', reason, ...said }
    }
    default:
      return unreadableReply
  }
}

/** What an answer says has become of a draft, if it names it. */
export function readCreated(answer: unknown): Created | undefined {
  const value = readOwn(answer, 'reference')
  // A number that JSON could not hold is that of another ticket.
  const reference = Number.isSafeInteger(value) ? String(value) : value
  if (typeof reference !== 'string' || !referencePattern.test(reference)) return undefined
  const address = readOwn(answer, 'url')
  const url = isText(address) ? safeHref(address) : undefined
  return { status: 'created', reference, ...(url !== undefined && { url }) }
}

/** What an answer says of each field. */
export function readFieldTexts<Field extends string>(
  fields: readonly Field[],
  said: unknown,
): Readonly<Partial<Record<Field, string>>> {
  const texts: Partial<Record<Field, string>> = {}
  if (!isRecord(said)) return texts
  for (const field of fields) {
    const text = readText(readOwn(said, field), messageLimit)
    if (text !== undefined) texts[field] = text
  }
  return texts
}
