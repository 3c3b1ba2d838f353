import type { MoneyRange } from '../values/money.ts'
import { toInstant } from '../values/time.ts'
import type { QuoteApproval, QuoteTerms, QuoteWithTerms } from './quote.ts'
import { quoteTotal } from './quoteTotal.ts'

/** The terms that a customer approves: every figure of one revision. */
export interface ApprovedTerms {
  /** The reference of the quote. */
  readonly reference: string
  /** The reference of the ticket it escalates. */
  readonly ticket: string
  readonly revision: number
  readonly rate: QuoteTerms['rate']
  readonly estimate: QuoteTerms['estimate']
  /** The price of the work, in minor units of the currency (cents). */
  readonly total: MoneyRange
  /** A calendar date: `2026-12-04`. */
  readonly completion: string
  /** ISO 8601 with a zone. */
  readonly validUntil: string
  readonly assignee: QuoteTerms['assignee']
  /** The work, in words: from the terms, or else from the request. */
  readonly scope: string
}

/** A record of what was approved, by whom and when, for the host to store. */
export interface ApprovalRecord extends ApprovedTerms, QuoteApproval {}

/**
 * Returns the terms that an approval of a quote agrees to.
 *
 * @returns `undefined` for terms that `parseQuote` refuses, because their total is not calculable
 *
 * @example
 * approvedTerms(quote)?.total // { currency: 'USD', min: 26_666, max: 44_443 }
 */
export function approvedTerms({
  reference,
  ticket,
  request,
  terms,
}: QuoteWithTerms): ApprovedTerms | undefined {
  const total = quoteTotal(terms)
  if (total === undefined) return undefined
  const { revision, rate, estimate, completion, validUntil, assignee, scope } = terms
  return {
    reference,
    ticket,
    revision,
    rate: { ...rate },
    estimate: { ...estimate },
    total,
    completion,
    validUntil,
    assignee: { ...assignee },
    scope: scope ?? request.scope,
  }
}

/**
 * Creates the record of an approval.
 *
 * @param by the name of the person who approves
 * @param now milliseconds since 1970
 * @returns `undefined` for terms that `parseQuote` refuses, because their total is not calculable,
 * and for a time outside the years 0 to 9999
 *
 * @example
 * const record = approvalRecord(quote, 'Ada Park', Date.now())
 */
export function approvalRecord(
  quote: QuoteWithTerms,
  by: string,
  now: number,
): ApprovalRecord | undefined {
  const terms = approvedTerms(quote)
  const at = toInstant(now)
  return terms && at !== undefined ? { ...terms, by, at } : undefined
}

/** Returns the names of the fields that differ between two approvals. */
export function differingTerms(first: ApprovedTerms, second: ApprovedTerms): readonly string[] {
  const before = textsOf(first)
  const after = textsOf(second)
  return Object.keys(before).filter(
    (field) => Reflect.get(before, field) !== Reflect.get(after, field),
  )
}

/** Returns each field as a text, for comparison. */
function textsOf({
  rate,
  estimate,
  total,
  validUntil,
  assignee,
  ...fields
}: ApprovedTerms): Readonly<Record<keyof ApprovedTerms, string>> {
  return {
    reference: fields.reference,
    ticket: fields.ticket,
    revision: String(fields.revision),
    rate: `${rate.amount} ${rate.currency}`,
    estimate: `${estimate.min} ${estimate.max}`,
    total: `${total.min} ${total.max} ${total.currency}`,
    completion: fields.completion,
    validUntil: String(Date.parse(validUntil)),
    assignee: `${assignee.team} ${assignee.name}`,
    scope: fields.scope,
  }
}
