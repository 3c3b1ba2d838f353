import { createIssue } from '../issue.ts'
import { levelThreeRates } from '../policy/levelThree.ts'
import type { Issue, Result } from '../result.ts'
import {
  type ApprovalRecord,
  isRecordOf,
  obstaclesTo,
  type QuoteConditions,
  type QuoteObstacle,
} from './approval.ts'
import type {
  ApprovedQuote,
  CancelledRequest,
  CancelledWork,
  ChangesRequestedQuote,
  CompletedQuote,
  DeclinedQuote,
  InProgressQuote,
  Quote,
  QuotedQuote,
  QuoteRemark,
  QuoteTerms,
  RequestedQuote,
  SupersededQuote,
  WithdrawnQuote,
} from './quote.ts'

// One function for each step of a quote's life. None changes what it is given, and each refuses
// what callers without types may ask for: a step that was taken already, say.

/** Offers to do what was asked for. Its terms are those of revision 1. */
export function issueQuote(
  quote: RequestedQuote,
  terms: QuoteTerms,
  conditions: QuoteConditions,
): Result<QuotedQuote> {
  const quoted: QuotedQuote = { ...quote, status: 'quoted', terms }
  return settle(quoted, [
    ...wrongStatus(quote, ['requested']),
    ...wrongOffer(quoted, 1, conditions),
  ])
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
  const wrong = wrongStatus(quote, ['quoted', 'changes-requested'])
  if (wrong.length > 0) return { ok: false, issues: wrong }
  const former = quote.terms
  const { remark: _, ...identity } = { remark: undefined, ...quote }
  const revised: QuotedQuote = { ...identity, status: 'quoted', terms, former }
  const superseded: SupersededQuote = {
    ...identity,
    status: 'superseded',
    supersededBy: former.revision + 1,
  }
  return settle({ superseded, revised }, wrongOffer(revised, former.revision + 1, conditions))
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
  const wrong = wrongStatus(quote, ['quoted'])
  if (wrong.length > 0) return { ok: false, issues: wrong }
  const obstacles = obstaclesTo(quote, conditions)
  const isOther = obstacles[0] !== 'incomplete' && !isRecordOf(record, quote)
  const { by, at, revision } = record
  return settle({ ...quote, status: 'approved', approval: { by, at, revision } }, [
    ...obstacles.map((obstacle) => issueOf(obstacle, quote, conditions)),
    ...(isOther ? [issueOf('stale-revision', quote, conditions)] : []),
    ...missing(['approval', 'by'], by, 'the name of who approves'),
  ])
}

/** Does not want it. There is nothing to decline once its time is over. */
export function declineQuote(
  quote: QuotedQuote,
  remark: QuoteRemark,
  conditions: QuoteConditions,
): Result<DeclinedQuote> {
  const wrong = wrongStatus(quote, ['quoted'])
  if (wrong.length > 0) return { ok: false, issues: wrong }
  const isOver = obstaclesTo(quote, conditions).includes('expired')
  return settle({ ...quote, status: 'declined', remark }, [
    ...(isOver ? [issueOf('expired', quote, conditions)] : []),
    ...missing(['remark', 'text'], remark.text, 'the reason'),
  ])
}

/** Wants other terms, also once the time of these is over. */
export function requestQuoteChanges(
  quote: QuotedQuote,
  remark: QuoteRemark,
): Result<ChangesRequestedQuote> {
  return settle({ ...quote, status: 'changes-requested', remark }, [
    ...wrongStatus(quote, ['quoted']),
    ...missing(['remark', 'text'], remark.text, 'what should be different'),
  ])
}

/** Does not offer it any more. */
export function withdrawQuote(
  quote: QuotedQuote | ChangesRequestedQuote,
  remark: QuoteRemark,
): Result<WithdrawnQuote> {
  return settle(
    { ...quote, status: 'withdrawn', remark },
    wrongStatus(quote, ['quoted', 'changes-requested']),
  )
}

/** Begins to work: only on what was approved, and only on that revision. */
export function startWork(quote: ApprovedQuote, now: number): Result<InProgressQuote> {
  const wrong = wrongStatus(quote, ['approved'])
  if (wrong.length > 0) return { ok: false, issues: wrong }
  const { approval, terms } = quote
  const work = { usedMinutes: 0, updatedAt: new Date(now).toISOString() }
  return settle(
    { ...quote, status: 'in-progress', work },
    approval.revision === terms.revision
      ? []
      : [
          createIssue({
            path: ['approval', 'revision'],
            expected: `revision ${terms.revision}, whose terms these are`,
            received: approval.revision,
            advice: 'Have these terms approved first.',
          }),
        ],
  )
}

/** Counts the minutes worked so far: never fewer than before. */
export function reportWork(
  quote: InProgressQuote,
  usedMinutes: number,
  now: number,
): Result<InProgressQuote> {
  const wrong = wrongStatus(quote, ['in-progress'])
  if (wrong.length > 0) return { ok: false, issues: wrong }
  const work = { usedMinutes, updatedAt: new Date(now).toISOString() }
  return settle({ ...quote, work }, fewerMinutes(quote, usedMinutes))
}

/** Both sides agree that it is solved. */
export function completeWork(
  quote: InProgressQuote,
  usedMinutes: number,
  now: number,
): Result<CompletedQuote> {
  const wrong = wrongStatus(quote, ['in-progress'])
  if (wrong.length > 0) return { ok: false, issues: wrong }
  const work = { usedMinutes, updatedAt: new Date(now).toISOString() }
  return settle({ ...quote, status: 'completed', work }, fewerMinutes(quote, usedMinutes))
}

/** Gives it up: before it is quoted, or after it was approved. In between it is declined or withdrawn. */
export function cancelQuote(
  quote: RequestedQuote | ApprovedQuote | InProgressQuote,
  remark: QuoteRemark,
): Result<CancelledRequest | CancelledWork> {
  return settle(
    { ...quote, status: 'cancelled', remark },
    wrongStatus(quote, ['requested', 'approved', 'in-progress']),
  )
}

/** What came of a step: the quote after it, unless something was wrong. */
function settle<Value>(value: Value, issues: readonly Issue[]): Result<Value> {
  return issues.length === 0 ? { ok: true, value, warnings: [] } : { ok: false, issues }
}

function wrongStatus({ status }: Quote, expected: readonly Quote['status'][]): readonly Issue[] {
  if (expected.includes(status)) return []
  return [
    createIssue({
      path: ['status'],
      expected: expected.join(' or '),
      received: status,
      advice: 'This step has been taken, or cannot be: load the quote again.',
    }),
  ]
}

/** What is wrong with an offer before anybody sees it. */
function wrongOffer(
  quote: QuotedQuote,
  revision: number,
  conditions: QuoteConditions,
): readonly Issue[] {
  const issues = obstaclesTo(quote, conditions).map((one) => issueOf(one, quote, conditions))
  const received = quote.terms?.revision
  if (received === revision) return issues
  const expected = `the number ${revision}`
  const advice = 'Count the revisions of a quote from 1.'
  return [...issues, createIssue({ path: ['terms', 'revision'], expected, received, advice })]
}

function missing(
  path: readonly string[],
  text: string | undefined,
  expected: string,
): readonly Issue[] {
  const isThere = typeof text === 'string' && text.trim() !== ''
  return isThere ? [] : [createIssue({ path, expected, received: text, advice: 'Add it.' })]
}

function fewerMinutes({ work }: InProgressQuote, usedMinutes: number): readonly Issue[] {
  if (Number.isSafeInteger(usedMinutes) && usedMinutes >= work.usedMinutes) return []
  return [
    createIssue({
      path: ['work', 'usedMinutes'],
      expected: `a whole number of minutes from ${work.usedMinutes}`,
      received: usedMinutes,
      advice: 'Report all that was worked so far.',
    }),
  ]
}

type IssueParts = Parameters<typeof createIssue>[0]

/** Says why a quote cannot be approved. */
function issueOf(obstacle: QuoteObstacle, quote: QuotedQuote, conditions: QuoteConditions): Issue {
  return createIssue(obstacleParts[obstacle](quote, conditions))
}

const obstacleParts: Readonly<
  Record<QuoteObstacle, (quote: QuotedQuote, conditions: QuoteConditions) => IssueParts>
> = {
  incomplete: ({ terms }) => ({
    path: ['terms'],
    expected: 'whole: revision, rate, estimate, completion, validity and assignee',
    received: terms,
    advice: 'Load the quote again, or ask for another one.',
  }),
  'stale-revision': ({ terms }) => ({
    path: ['terms', 'revision'],
    expected: 'the revision that was read, with its figures',
    received: terms.revision,
    advice: 'Read the terms as they are now, and approve those.',
  }),
  expired: ({ terms }, { now }) => ({
    path: ['terms', 'validUntil'],
    expected: `after ${new Date(now).toISOString()}`,
    received: terms.validUntil,
    advice: 'Ask for another quote.',
  }),
  'no-live-ticket': ({ ticket }) => ({
    path: ['ticket'],
    expected: 'the reference of a live ticket',
    received: ticket,
    advice: 'Reopen it, or open another one, first.',
  }),
  'other-currency': ({ terms }, { policy }) => ({
    path: ['terms', 'rate', 'currency'],
    expected: `the currency of the policy, ${levelThreeRates(policy.channels.consulting).currency}`,
    received: terms.rate.currency,
    advice: 'Ask for a quote in it.',
  }),
  'rate-outside-policy': ({ terms }, { policy }) => ({
    path: ['terms', 'rate', 'amount'],
    expected: `from ${levelThreeRates(policy.channels.consulting).min} to ${levelThreeRates(policy.channels.consulting).max}, as the policy has it`,
    received: terms.rate.amount,
    advice: 'Ask for a quote within the policy.',
  }),
}
