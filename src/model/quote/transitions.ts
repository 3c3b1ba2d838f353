import { parseDocument } from '../reading/fields.ts'
import { createIssue, type Issue } from '../reading/issue.ts'
import type { Result } from '../reading/result.ts'
import { isCount } from '../values/count.ts'
import { minuteLimit, toInstant } from '../values/time.ts'
import { type ApprovalRecord, approvedTerms, differingTerms } from './approvalRecord.ts'
import type {
  ApprovedQuote,
  CancelledRequest,
  CancelledWork,
  ChangesRequestedQuote,
  CompletedQuote,
  DeclinedQuote,
  InProgressQuote,
  QuotedQuote,
  QuoteRemark,
  QuoteTerms,
  QuoteWork,
  SupersededQuote,
  WithdrawnQuote,
} from './quote.ts'
import { approvalRecordCheck, reasonCheck, remarkCheck, termsCheck } from './quoteFields.ts'
import {
  checkExpiry,
  checkObstacles,
  type QuoteConditions,
  type QuoteContext,
} from './quoteObstacles.ts'
import { makeTransition, type QuoteBefore } from './quoteTransitions.ts'

// One pure function for each of `quoteTransitions`. Each returns issues if the transition does not
// start from the quote's status, or if `parseQuote` refuses the quote.

/**
 * Offers terms for a request, as revision 1.
 *
 * @returns issues also if the terms could not be approved: see `quoteObstacles`
 *
 * @example
 * const result = offerQuote(quote, terms, { now: Date.now(), policy, tickets })
 */
export function offerQuote(
  quote: QuoteBefore<'offer'>,
  terms: QuoteTerms,
  conditions: QuoteConditions,
): Result<QuotedQuote> {
  return makeTransition('offer', quote, {
    read: () => parseDocument(terms, termsCheck, ['terms']),
    check: (request, offer) =>
      checkOffer({ ...request, status: 'quoted', terms: offer }, 1, conditions),
    change: (request, offer) => ({ ...request, status: 'quoted', terms: offer }),
  })
}

/** A revised offer, and the offer it replaces. */
export interface QuoteRevision {
  readonly superseded: SupersededQuote
  readonly revised: QuotedQuote
}

/**
 * Offers other terms, as the next revision. The previous terms are superseded, never changed.
 *
 * @returns issues also if the terms could not be approved: see `quoteObstacles`
 *
 * @example
 * const result = reviseQuote(quote, { ...quote.terms, revision: 2, completion: '2026-12-04' }, conditions)
 */
export function reviseQuote(
  quote: QuoteBefore<'revise'>,
  terms: QuoteTerms,
  conditions: QuoteConditions,
): Result<QuoteRevision> {
  return makeTransition('revise', quote, {
    read: () => parseDocument(terms, termsCheck, ['terms']),
    check: (before, offer) =>
      checkOffer(revisedQuote(before, offer), before.terms.revision + 1, conditions),
    change: (before, offer) => ({
      superseded: {
        ...withoutRemark(before),
        status: 'superseded',
        supersededBy: offer.revision,
      },
      revised: revisedQuote(before, offer),
    }),
  })
}

function revisedQuote(before: QuoteBefore<'revise'>, terms: QuoteTerms): QuotedQuote {
  return { ...withoutRemark(before), status: 'quoted', terms, former: before.terms }
}

/** Drops the remark: it was about the previous terms. */
function withoutRemark(quote: QuoteBefore<'revise'>): Omit<QuotedQuote, 'status'> {
  const { remark: _, ...rest } = { remark: undefined, ...quote }
  return rest
}

/**
 * Approves an offer, at the time of the record and on exactly its terms.
 *
 * A server creates the record with its own time, and takes only the name from the customer.
 *
 * @returns issues also if the offer cannot be approved (see `quoteObstacles`), or if the record has
 * other terms
 *
 * @example
 * const result = approveQuote(quote, { ...record, at: new Date().toISOString() }, { policy, tickets })
 */
export function approveQuote(
  quote: QuoteBefore<'approve'>,
  record: ApprovalRecord,
  context: QuoteContext,
): Result<ApprovedQuote> {
  return makeTransition('approve', quote, {
    read: () => parseDocument(record, approvalRecordCheck, ['approval']),
    check: (offer, approved) => [
      ...checkObstacles(offer, { ...context, now: Date.parse(approved.at) }),
      ...checkRecord(approved, offer),
    ],
    change: (offer, { by, at, revision }) => ({
      ...offer,
      status: 'approved',
      approval: { by, at, revision },
    }),
  })
}

/**
 * Declines an offer that has not expired. The remark must say why.
 *
 * @example
 * declineQuote(quote, { at: new Date().toISOString(), by: 'Ada Park', text: 'Too late for us' })
 */
export function declineQuote(
  quote: QuoteBefore<'decline'>,
  remark: QuoteRemark,
): Result<DeclinedQuote> {
  return makeTransition('decline', quote, {
    read: () => parseDocument(remark, reasonCheck, ['remark']),
    check: (offer, { at }) => checkExpiry(offer, Date.parse(at)),
    change: (before, reason) => ({ ...before, status: 'declined', remark: reason }),
  })
}

/**
 * Requests other terms, even if the offer has expired. The remark must say which.
 *
 * @example
 * requestQuoteChanges(quote, { at: new Date().toISOString(), text: 'Only the driver, please' })
 */
export function requestQuoteChanges(
  quote: QuoteBefore<'request-changes'>,
  remark: QuoteRemark,
): Result<ChangesRequestedQuote> {
  return makeTransition('request-changes', quote, {
    read: () => parseDocument(remark, reasonCheck, ['remark']),
    change: (before, reason) => ({ ...before, status: 'changes-requested', remark: reason }),
  })
}

/**
 * Withdraws an offer.
 *
 * @example
 * withdrawQuote(quote, { at: new Date().toISOString() })
 */
export function withdrawQuote(
  quote: QuoteBefore<'withdraw'>,
  remark: QuoteRemark,
): Result<WithdrawnQuote> {
  return makeTransition('withdraw', quote, {
    read: () => parseDocument(remark, remarkCheck, ['remark']),
    change: (before, reason) => ({ ...before, status: 'withdrawn', remark: reason }),
  })
}

/**
 * Starts the work on an approved offer.
 *
 * @param now milliseconds since 1970
 *
 * @example
 * startWork(quote, Date.now())
 */
export function startWork(quote: QuoteBefore<'start'>, now: number): Result<InProgressQuote> {
  return makeTransition('start', quote, {
    read: () => countWork(0, 0, now),
    change: (before, work) => ({ ...before, status: 'in-progress', work }),
  })
}

/**
 * Reports the minutes worked so far.
 *
 * @param usedMinutes all minutes worked, a whole number: never fewer than before
 * @param now milliseconds since 1970
 *
 * @example
 * reportWork(quote, 90, Date.now())
 */
export function reportWork(
  quote: QuoteBefore<'report'>,
  usedMinutes: number,
  now: number,
): Result<InProgressQuote> {
  return makeTransition('report', quote, {
    read: ({ work }) => countWork(usedMinutes, work.usedMinutes, now),
    change: (before, work) => ({ ...before, work }),
  })
}

/**
 * Completes the work, after both sides agree that the problem is solved.
 *
 * @param usedMinutes all minutes worked, a whole number: never fewer than before
 * @param now milliseconds since 1970
 *
 * @example
 * completeWork(quote, 130, Date.now())
 */
export function completeWork(
  quote: QuoteBefore<'complete'>,
  usedMinutes: number,
  now: number,
): Result<CompletedQuote> {
  return makeTransition('complete', quote, {
    read: ({ work }) => countWork(usedMinutes, work.usedMinutes, now),
    change: (before, work) => ({ ...before, status: 'completed', work }),
  })
}

/**
 * Cancels a request or approved work. An offer is declined or withdrawn instead.
 *
 * @example
 * cancelQuote(quote, { at: new Date().toISOString(), text: 'The disk has recovered' })
 */
export function cancelQuote(
  quote: QuoteBefore<'cancel'>,
  remark: QuoteRemark,
): Result<CancelledRequest | CancelledWork> {
  return makeTransition('cancel', quote, {
    read: () => parseDocument(remark, remarkCheck, ['remark']),
    change: (before, reason) => ({ ...before, status: 'cancelled', remark: reason }),
  })
}

function checkOffer(
  offer: QuotedQuote,
  revision: number,
  conditions: QuoteConditions,
): readonly Issue[] {
  return [...checkRevision(offer.terms, revision), ...checkObstacles(offer, conditions)]
}

function checkRevision({ revision }: QuoteTerms, expected: number): readonly Issue[] {
  if (revision === expected) return []
  return [
    createIssue({
      path: ['terms', 'revision'],
      expected: `the number ${expected}`,
      received: revision,
      advice: 'Number the revisions of a quote from 1.',
    }),
  ]
}

function checkRecord(record: ApprovalRecord, quote: QuotedQuote): readonly Issue[] {
  return differingTerms(record, approvedTerms(quote)).map((field) =>
    createIssue({
      path: ['approval', field],
      expected: 'the same as in the offer',
      received: Reflect.get(record, field),
      advice: 'Load the quote again and approve its current terms.',
    }),
  )
}

/** @param least minutes worked before */
function countWork(usedMinutes: number, least: number, now: number): Result<QuoteWork> {
  const updatedAt = toInstant(now)
  const isEnough = isCount(usedMinutes, minuteLimit) && usedMinutes >= least
  if (updatedAt !== undefined && isEnough) {
    return { ok: true, value: { usedMinutes, updatedAt }, warnings: [] }
  }
  const wrongTime = createIssue({
    path: ['now'],
    expected: 'a time in milliseconds since 1970',
    received: now,
    advice: 'Pass `Date.now()`.',
  })
  const wrongMinutes = createIssue({
    path: ['work', 'usedMinutes'],
    expected: `a whole number of minutes from ${least} to ${minuteLimit}`,
    received: usedMinutes,
    advice: 'Report all minutes worked so far.',
  })
  return {
    ok: false,
    issues: [...(updatedAt === undefined ? [wrongTime] : []), ...(isEnough ? [] : [wrongMinutes])],
  }
}
