import { createIssue, type IssueParts } from '../issue.ts'
import { levelThreeRates } from '../policy/levelThree.ts'
import type { Issue } from '../result.ts'
import { nameLimit } from '../text.ts'
import { isInstant } from '../time.ts'
import { isRecord, readOwn } from '../untrusted.ts'
import {
  type ApprovalRecord,
  obstaclesTo,
  type QuoteConditions,
  type QuoteObstacle,
} from './approval.ts'
import type { InProgressQuote, Quote, QuotedQuote, QuoteRemark, QuoteStatus } from './quote.ts'
import {
  areMinutes,
  areTerms,
  isName,
  isQuote,
  isQuoteText,
  isRemark,
  isTime,
  revisionIn,
  wrongPart,
} from './quoteGuards.ts'
import { minuteLimit } from './quoteLimits.ts'

// Why a step cannot be taken, each as issues; none where it can.

/** What is wrong with a quote before a step is taken. */
export function wrongQuote(quote: Quote, expected: readonly QuoteStatus[]): readonly Issue[] {
  const given = isRecord(quote) ? readOwn(quote, 'status') : quote
  const status = expected.find((one) => one === given)
  if (status === undefined) {
    return [
      createIssue({
        path: ['status'],
        expected: expected.join(' or '),
        received: given,
        advice: 'This step has been taken, or cannot be: load the quote again.',
      }),
    ]
  }
  if (isQuote(quote)) return []
  const part = wrongPart(quote, status)
  if (part === 'terms') return [createIssue(incomplete(readOwn(quote, 'terms')))]
  return [
    createIssue((part === 'approval' && unapproved(quote)) || unreadable(quote, status, part)),
  ]
}

/** Nobody works on what was not agreed to. None where it was, and is otherwise wrong. */
function unapproved(quote: object): IssueParts | undefined {
  const approval = readOwn(quote, 'approval')
  const revision = revisionIn(quote, 'terms')
  const received = isRecord(approval) ? readOwn(approval, 'revision') : approval
  if (received === revision) return undefined
  return {
    path: ['approval', 'revision'],
    expected: `revision ${revision}, whose terms these are`,
    received,
    advice: 'Have these terms approved first.',
  }
}

function unreadable(quote: object, status: QuoteStatus, part: string | undefined): IssueParts {
  return {
    path: part === undefined ? [] : [part],
    expected: `whole, as a quote that is ${status} has it`,
    received: part === undefined ? quote : readOwn(quote, part),
    advice: 'Load the quote again, and read it with `parseQuote`.',
  }
}

function incomplete(terms: unknown): IssueParts {
  return {
    path: ['terms'],
    expected: 'whole: revision, rate, estimate, completion, validity and assignee',
    received: terms,
    advice: 'Load the quote again, or ask for another one.',
  }
}

/** What is wrong with who has approved, and when. */
export function wrongSigning(record: ApprovalRecord): readonly Issue[] {
  const [by, at] = [readOwn(record, 'by'), readOwn(record, 'at')]
  return [
    ...(isName(by) ? [] : [wrongName(by)]),
    ...(isTime(at)
      ? []
      : [
          createIssue({
            path: ['approval', 'at'],
            expected: 'a time in ISO 8601 with its zone',
            received: at,
            advice: 'Correct it.',
          }),
        ]),
  ]
}

function wrongName(by: unknown): Issue {
  const path = ['approval', 'by']
  return isQuoteText(by)
    ? createIssue({
        path,
        expected: `a name of at most ${nameLimit} characters`,
        received: by,
        advice: 'Shorten it.',
      })
    : createIssue({ path, expected: 'the name of who approves', received: by, advice: 'Add it.' })
}

/** What is wrong with what was said. @param expected of its words, where there have to be some */
export function wrongRemark(remark: QuoteRemark, expected?: string): readonly Issue[] {
  const text = readOwn(remark, 'text')
  if (expected !== undefined && isTime(readOwn(remark, 'at')) && !isQuoteText(text)) {
    return [createIssue({ path: ['remark', 'text'], expected, received: text, advice: 'Add it.' })]
  }
  const whole = 'a remark with the time `at`, and perhaps `by` and `text`'
  return isRemark(remark)
    ? []
    : [createIssue({ path: ['remark'], expected: whole, received: remark, advice: 'Correct it.' })]
}

export function wrongNow(now: number): readonly Issue[] {
  return instantOf(now) === undefined
    ? [
        createIssue({
          path: ['now'],
          expected: 'a time in milliseconds since 1970',
          received: now,
          advice: 'Pass what `Date.now()` says.',
        }),
      ]
    : []
}

/** An instant in ISO 8601, or `undefined` for what is none. */
function instantOf(now: number): string | undefined {
  const date = new Date(now)
  if (Number.isNaN(date.valueOf())) return undefined
  const text = date.toISOString()
  // Years after 9999 are written in a way of their own.
  return isInstant(text) ? text : undefined
}

/** What is wrong with an offer before anybody sees it. */
export function wrongOffer(
  quote: QuotedQuote,
  revision: number,
  conditions: QuoteConditions,
): readonly Issue[] {
  const { terms } = quote
  const received = areTerms(terms) ? terms.revision : revision
  const issues = areTerms(terms)
    ? obstaclesTo(quote, conditions).map((one) => issueOf(one, quote, conditions))
    : [issueOf('incomplete', quote, conditions)]
  if (received === revision) return issues
  const expected = `the number ${revision}`
  const advice = 'Count the revisions of a quote from 1.'
  return [...issues, createIssue({ path: ['terms', 'revision'], expected, received, advice })]
}

export function fewerMinutes({ work }: InProgressQuote, usedMinutes: number): readonly Issue[] {
  if (areMinutes(usedMinutes) && usedMinutes >= work.usedMinutes) return []
  return [
    createIssue({
      path: ['work', 'usedMinutes'],
      expected: `a whole number of minutes from ${work.usedMinutes} to ${minuteLimit}`,
      received: usedMinutes,
      advice: 'Report all that was worked so far.',
    }),
  ]
}

/** Says why a quote cannot be approved. */
export function issueOf(
  obstacle: QuoteObstacle,
  quote: QuotedQuote,
  conditions: QuoteConditions,
): Issue {
  return createIssue(obstacleParts[obstacle](quote, conditions))
}

const obstacleParts: Readonly<
  Record<QuoteObstacle, (quote: QuotedQuote, conditions: QuoteConditions) => IssueParts>
> = {
  incomplete: ({ terms }) => incomplete(terms),
  'stale-revision': ({ terms }) => ({
    path: ['terms', 'revision'],
    expected: 'the revision that was read, with its figures',
    received: terms.revision,
    advice: 'Read the terms as they are now, and approve those.',
  }),
  expired: ({ terms }, { now }) => ({
    path: ['terms', 'validUntil'],
    expected: `after ${instantOf(now) ?? 'now'}`,
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
  'rate-outside-policy': ({ terms }, { policy }) => {
    const { min, max } = levelThreeRates(policy.channels.consulting)
    return {
      path: ['terms', 'rate', 'amount'],
      expected: `from ${min} to ${max}, as the policy has it`,
      received: terms.rate.amount,
      advice: 'Ask for a quote within the policy.',
    }
  },
}
