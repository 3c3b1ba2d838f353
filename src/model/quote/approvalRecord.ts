import type { MoneyRange } from '../values/money.ts'
import { toInstant } from '../values/time.ts'
import type { OfferedQuote, QuoteApproval, QuotedQuote, QuoteTerms } from './quote.ts'
import { quoteChanges } from './quoteChanges.ts'
import { quoteTotal } from './quoteTotal.ts'

/** What a customer has approved: who, when, which revision, and every figure. For whoever keeps it. */
export interface ApprovalRecord extends QuoteApproval {
  readonly reference: string
  readonly ticket: string
  readonly rate: QuoteTerms['rate']
  readonly estimate: QuoteTerms['estimate']
  /** The price of the work, in minor units of the currency (cents). */
  readonly total: MoneyRange
  readonly completion: string
  readonly validUntil: string
  readonly assignee: QuoteTerms['assignee']
  readonly scope: string
}

/**
 * The record of an approval.
 *
 * @param by the name of the person who approves
 * @param now milliseconds since 1970
 * @returns `undefined` for terms whose total cannot be counted, which `parseQuote` refuses, and
 * for a time outside the years 0 to 9999
 *
 * @example
 * const record = approvalRecord(quote, 'Ada Park', Date.now())
 */
export function approvalRecord(
  { reference, ticket, request, terms }: OfferedQuote,
  by: string,
  now: number,
): ApprovalRecord | undefined {
  const total = quoteTotal(terms)
  const at = toInstant(now)
  if (total === undefined || at === undefined) return undefined
  const { revision, rate, estimate, completion, validUntil, assignee, scope } = terms
  return {
    reference,
    ticket,
    revision,
    by,
    at,
    rate: { ...rate },
    estimate: { ...estimate },
    total,
    completion,
    validUntil,
    assignee: { ...assignee },
    scope: scope ?? request.scope,
  }
}

/** Whether a record is of this revision, with its figures. */
export function isRecordOf(record: ApprovalRecord, quote: QuotedQuote): boolean {
  const own = approvalRecord(quote, record.by, 0)
  return (
    own !== undefined &&
    record.reference === own.reference &&
    record.ticket === own.ticket &&
    record.revision === own.revision &&
    record.scope === own.scope &&
    quoteChanges(record, own).length === 0 &&
    record.total.currency === own.total.currency &&
    record.total.min === own.total.min &&
    record.total.max === own.total.max
  )
}
