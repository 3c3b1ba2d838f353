import { byStatus, choice, leaf, reference, url } from '../reading/checks.ts'
import { type Check, copyDocument, optional, record, required } from '../reading/fields.ts'
import { isRecord, readOwn } from '../reading/ownProperties.ts'
import { messageLimit, readText } from '../values/text.ts'
import {
  type BusyResult,
  type CreatedResult,
  type FailedResult,
  type InvalidResult,
  type SignedOutResult,
  type SubmitResult,
  submitFailures,
} from './submitResult.ts'
import { ticketFields } from './ticketDraft.ts'

/**
 * Reads the result of sending a ticket from any value of the host, such as the return value of its
 * own function. Never throws. An invalid value is a failure after which the ticket may have arrived.
 *
 * @example
 * readSubmitResult({ status: 'created', reference: 40307 }) // { status: 'created', reference: '40307' }
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

const unreadableResponse: FailedResult = { status: 'failed', reason: 'response' }

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

/** Checks the ticket or quote that a portal has created. */
export const createdCheck = record<CreatedResult>(
  { status: required(choice(['created'])), reference: required(reference), url: optional(url) },
  expected,
)

/** Checks a portal's messages about fields. Drops fields that the draft does not have. */
export function fieldsCheck<Field extends string>(
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
      created: createdCheck,
      invalid: record<InvalidResult<Field>>(
        {
          status: required(choice(['invalid'])),
          fields: optional(fieldsCheck(fields), noTexts),
          message: optional(message),
        },
        expected,
      ),
      'signed-out': record<SignedOutResult>({ status: required(choice(['signed-out'])) }, expected),
      busy: record<BusyResult>(
        { status: required(choice(['busy'])), retryAfter: optional(seconds) },
        expected,
      ),
      failed: record<FailedResult>(
        {
          status: required(choice(['failed'])),
          reason: optional(choice(submitFailures), 'service'),
          message: optional(message),
        },
        expected,
      ),
    },
    expected,
  )
}
