import { byStatus, choice, flag, leaf, reference, url } from '../reading/checks.ts'
import { type Check, copyDocument, optional, record, required } from '../reading/fields.ts'
import { isRecord, readOwn } from '../reading/ownProperties.ts'
import { messageLimit, readText } from '../values/text.ts'
import {
  type AcceptedResult,
  type BusyResult,
  type FailedResult,
  type InvalidResult,
  type RefusedResult,
  type SignedOutResult,
  type StaleResult,
  type SubmitResult,
  submitFailures,
  submitRefusals,
} from './submitResult.ts'
import { ticketFields } from './ticketDraft.ts'

/**
 * Reads the result of sending a ticket, as a host's own function returns it or a page is told it.
 * Never throws. An unreadable result is a failure whose ticket may have arrived.
 *
 * @example
 * readSubmitResult({ status: 'accepted', reference: 40307 }) // { status: 'accepted', reference: '40307' }
 */
export function readSubmitResult(input: unknown): SubmitResult {
  return readResultOf(ticketFields, input)
}

/** Reads the result of sending a draft with these fields. */
export function readResultOf<Field extends string>(
  fields: readonly Field[],
  input: unknown,
): SubmitResult<Field> {
  return copyDocument(input, resultCheck(fields)) ?? unreadableResponse
}

/** The response of a portal cannot be read. */
export const unreadableResponse: FailedResult = {
  status: 'failed',
  reason: 'response',
  mayHaveArrived: true,
}

/** Reads a message of a portal. Cuts a long one instead of refusing it. */
const message = leaf(
  'a text that is not blank',
  { type: 'text', maxLength: messageLimit, pattern: /\S/ },
  (input) => readText(input, messageLimit),
)

const seconds = leaf(
  'a number of seconds from 0',
  { type: 'integer', min: 0, max: Number.MAX_SAFE_INTEGER },
  (input) =>
    typeof input === 'number' && input >= 0 && Number.isFinite(input)
      ? Math.ceil(input)
      : undefined,
)

const expected = 'the result of sending a draft'

const status = <Status extends string>(value: Status) => required(choice([value]))

/** What the portal has made of a draft. */
export const acceptedCheck = record<AcceptedResult>(
  { status: status('accepted'), reference: optional(reference), url: optional(url) },
  expected,
)

/** What is wrong with each field. Fields the draft does not have are dropped. */
function fieldsCheck<Field extends string>(
  names: readonly Field[],
): Check<InvalidResult<Field>['fields']> {
  const fields = Object.fromEntries(names.map((name) => [name, optional(message)]))
  return leaf('an object of texts', { type: 'record', fields }, (input) => {
    if (!isRecord(input)) return undefined
    const texts: Partial<Record<Field, string>> = {}
    for (const name of names) {
      const text = readText(readOwn(input, name), messageLimit)
      if (text !== undefined) texts[name] = text
    }
    return texts
  })
}

function resultCheck<Field extends string>(fields: readonly Field[]): Check<SubmitResult<Field>> {
  const noTexts: InvalidResult<Field>['fields'] = {}
  return byStatus<SubmitResult<Field>>(
    {
      accepted: acceptedCheck,
      invalid: record<InvalidResult<Field>>(
        {
          status: status('invalid'),
          fields: optional(fieldsCheck(fields), noTexts),
          message: optional(message),
        },
        expected,
      ),
      'signed-out': record<SignedOutResult>({ status: status('signed-out') }, expected),
      stale: record<StaleResult>({ status: status('stale') }, expected),
      refused: record<RefusedResult>(
        {
          status: status('refused'),
          reason: optional(choice(submitRefusals)),
          message: optional(message),
        },
        expected,
      ),
      busy: record<BusyResult>({ status: status('busy'), retryAfter: optional(seconds) }, expected),
      failed: record<FailedResult>(
        {
          status: status('failed'),
          reason: optional(choice(submitFailures), 'service'),
          mayHaveArrived: optional(flag, true),
          message: optional(message),
        },
        expected,
      ),
    },
    expected,
  )
}
