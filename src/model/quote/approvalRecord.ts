import type { MoneyRange } from '../values/money.ts'
import { toInstant } from '../values/time.ts'
import type { QuoteApproval, QuoteTerms, QuoteWithTerms } from './quote.ts'
import { figureTexts } from './quoteChanges.ts'
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

/**
 * Returns the names of the fields that differ between two approvals. Every field differs from terms
 * whose total is not calculable.
 */
export function differingTerms(
  first: ApprovedTerms,
  second: ApprovedTerms | undefined,
): readonly string[] {
  const after = new Map(second && Object.entries(textsOf(second)))
  return Object.entries(textsOf(first)).flatMap(([field, text]) =>
    after.get(field) === text ? [] : [field],
  )
}

/** Returns each field as a text, for comparison. */
function textsOf(terms: ApprovedTerms): Readonly<Record<keyof ApprovedTerms, string>> {
  const { reference, ticket, revision, scope } = terms
  return { reference, ticket, revision: String(revision), ...figureTexts(terms), scope }
}
