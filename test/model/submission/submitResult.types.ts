// Compiled, never run: what callers with types cannot do.
import type { QuoteField } from '../../../src/model/submission/quoteDraft.ts'
import { readResultOf } from '../../../src/model/submission/readSubmitResult.ts'
import type { SubmitResult } from '../../../src/model/submission/submitResult.ts'
import type { TicketField } from '../../../src/model/submission/ticketDraft.ts'

type FieldOf<Result> = Result extends { readonly fields: infer Fields } ? keyof Fields : never

/** The names of the fields that can be refused, both ways. */
const fields: { [Name in TicketField]: FieldOf<SubmitResult> & Name } = {
  subject: 'subject',
  happened: 'happened',
  expected: 'expected',
  severity: 'severity',
  contact: 'contact',
}
// @ts-expect-error A quote has no subject.
const subject: FieldOf<SubmitResult<QuoteField>> = 'subject'
// @ts-expect-error A ticket has no scope.
const result: SubmitResult = { status: 'invalid', fields: { scope: 'Say more' } }
// @ts-expect-error A failure says whether the ticket may have arrived.
const failed: SubmitResult = { status: 'failed', reason: 'service' }

const read = readResultOf(['scope'], {})
if (read.status === 'invalid') read.fields.scope satisfies string | undefined
// @ts-expect-error Only what was sent can be refused.
if (read.status === 'invalid') read.fields.subject
// @ts-expect-error A result does not change.
read.status = 'busy'

export { failed, fields, result, subject }
