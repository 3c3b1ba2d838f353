import type { Issue, Result } from '../result.ts'
import {
  type ApprovalRecord,
  isExpired,
  isRecordOf,
  obstaclesTo,
  type QuoteConditions,
} from './approval.ts'
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
  RequestedQuote,
  SupersededQuote,
  WithdrawnQuote,
} from './quote.ts'
import {
  fewerMinutes,
  issueOf,
  wrongNow,
  wrongOffer,
  wrongQuote,
  wrongRemark,
  wrongSigning,
} from './stepChecks.ts'

// One function for each step of a quote's life. None changes what it is given, and each refuses
// what callers without types may ask for: a step that was taken already, say.

/** Offers to do what was asked for. Its terms are those of revision 1. */
export function issueQuote(
  quote: RequestedQuote,
  terms: QuoteTerms,
  conditions: QuoteConditions,
): Result<QuotedQuote> {
  const quoted: QuotedQuote = { ...quote, status: 'quoted', terms }
  return take(
    [() => wrongQuote(quote, ['requested']), () => wrongOffer(quoted, 1, conditions)],
    () => quoted,
  )
}

/** A revision, and the one whose place it takes. */
export interface QuoteRevision {
  readonly superseded: SupersededQuote
  readonly revised: QuotedQuote
}

/** Offers other terms, those of the next revision. The terms before are superseded, never changed. */
export function reviseQuote(
  quote: QuotedQuote | ChangesRequestedQuote,
  terms: QuoteTerms,
  conditions: QuoteConditions,
): Result<QuoteRevision> {
  const { remark: _, ...rest } = { remark: undefined, ...quote }
  const revised = (): QuotedQuote => ({ ...rest, status: 'quoted', terms, former: quote.terms })
  return take(
    [
      () => wrongQuote(quote, ['quoted', 'changes-requested']),
      () => wrongOffer(revised(), quote.terms.revision + 1, conditions),
    ],
    () => ({
      superseded: { ...rest, status: 'superseded', supersededBy: terms.revision },
      revised: revised(),
    }),
  )
}

/**
 * Agrees to the terms of a quote: exactly those of the record, which is what was read.
 *
 * @returns issues for a quote that cannot be approved any more, or not yet: see `quoteObstacles`
 *
 * @example
 * approveQuote(quote, approvalRecord(quote, 'Ada Park', now), { now, policy, tickets })
 */
export function approveQuote(
  quote: QuotedQuote,
  record: ApprovalRecord,
  conditions: QuoteConditions,
): Result<ApprovedQuote> {
  return take(
    [
      () => wrongQuote(quote, ['quoted']),
      () => [
        ...obstaclesTo(quote, conditions).map((one) => issueOf(one, quote, conditions)),
        ...(isRecordOf(record, quote) ? [] : [issueOf('stale-revision', quote, conditions)]),
        ...wrongSigning(record),
      ],
    ],
    () => {
      const { by, at, revision } = record
      return { ...quote, status: 'approved', approval: { by, at, revision } }
    },
  )
}

/** Does not want it. There is nothing to decline once its time is over. */
export function declineQuote(
  quote: QuotedQuote,
  remark: QuoteRemark,
  conditions: QuoteConditions,
): Result<DeclinedQuote> {
  return take(
    [
      () => wrongQuote(quote, ['quoted']),
      () => (isExpired(quote, conditions.now) ? [issueOf('expired', quote, conditions)] : []),
      () => wrongRemark(remark, 'the reason'),
    ],
    () => ({ ...quote, status: 'declined', remark }),
  )
}

/** Wants other terms, also once the time of these is over. */
export function requestQuoteChanges(
  quote: QuotedQuote,
  remark: QuoteRemark,
): Result<ChangesRequestedQuote> {
  return take(
    [() => wrongQuote(quote, ['quoted']), () => wrongRemark(remark, 'what should be different')],
    () => ({ ...quote, status: 'changes-requested', remark }),
  )
}

/** Does not offer it any more. */
export function withdrawQuote(
  quote: QuotedQuote | ChangesRequestedQuote,
  remark: QuoteRemark,
): Result<WithdrawnQuote> {
  return take(
    [() => wrongQuote(quote, ['quoted', 'changes-requested']), () => wrongRemark(remark)],
    () => ({ ...quote, status: 'withdrawn', remark }),
  )
}

/** Begins to work: only on what was approved, and only on that revision. */
export function startWork(quote: ApprovedQuote, now: number): Result<InProgressQuote> {
  return take([() => wrongQuote(quote, ['approved']), () => wrongNow(now)], () => ({
    ...quote,
    status: 'in-progress',
    work: workAt(0, now),
  }))
}

/** Counts the minutes worked so far: never fewer than before. */
export function reportWork(
  quote: InProgressQuote,
  usedMinutes: number,
  now: number,
): Result<InProgressQuote> {
  return take(whenWorked(quote, usedMinutes, now), () => ({
    ...quote,
    work: workAt(usedMinutes, now),
  }))
}

/** Both sides agree that it is solved. */
export function completeWork(
  quote: InProgressQuote,
  usedMinutes: number,
  now: number,
): Result<CompletedQuote> {
  return take(whenWorked(quote, usedMinutes, now), () => ({
    ...quote,
    status: 'completed',
    work: workAt(usedMinutes, now),
  }))
}

/** Gives it up: before it is quoted, or after it was approved. In between it is declined or withdrawn. */
export function cancelQuote(
  quote: RequestedQuote | ApprovedQuote | InProgressQuote,
  remark: QuoteRemark,
): Result<CancelledRequest | CancelledWork> {
  return take(
    [() => wrongQuote(quote, ['requested', 'approved', 'in-progress']), () => wrongRemark(remark)],
    () => ({ ...quote, status: 'cancelled', remark }),
  )
}

type Checks = readonly (() => readonly Issue[])[]

/** Takes a step, unless one of the checks finds something: the later ones trust the earlier. */
function take<Value>(checks: Checks, step: () => Value): Result<Value> {
  for (const check of checks) {
    const issues = check()
    if (issues.length > 0) return { ok: false, issues }
  }
  return { ok: true, value: step(), warnings: [] }
}

/** What is checked before minutes are counted. */
function whenWorked(quote: InProgressQuote, usedMinutes: number, now: number): Checks {
  return [
    () => wrongQuote(quote, ['in-progress']),
    () => [...wrongNow(now), ...fewerMinutes(quote, usedMinutes)],
  ]
}

function workAt(usedMinutes: number, now: number): QuoteWork {
  return { usedMinutes, updatedAt: new Date(now).toISOString() }
}
