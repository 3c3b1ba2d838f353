import { copyItems, isAbout } from '../reading/items.ts'
import type { Result } from '../reading/result.ts'
import { referenceKey } from '../values/reference.ts'
import { hasTerms, type Quote, type QuoteStatus, termsOf } from './quote.ts'
import { quoteCheck } from './quoteFields.ts'

/** What components take as a quote: one, or the result of parsing one. */
export type QuoteInput = Quote | Result<Quote>

/** The quotes of a list, as far as they can be read. */
export interface ListedQuotes {
  /** Each in its latest revision, in the order of the list. */
  readonly quotes: readonly Quote[]
  /** How many could not be read. */
  readonly unreadable: number
}

/**
 * The quotes about an app: those that name it or no app. Of a quote that is in the list in several
 * revisions the latest counts, and the one before it becomes its `former`.
 */
export function quotesAbout(
  inputs: readonly QuoteInput[] | null | undefined,
  appId: string | undefined,
): ListedQuotes {
  const { items, unreadable } = copyItems(inputs, quoteCheck)
  const byReference = new Map<string, Quote>()
  for (const quote of items.filter((item) => isAbout(item, appId))) {
    const key = referenceKey(quote.reference)
    byReference.set(key, latest(byReference.get(key), quote))
  }
  return { quotes: [...byReference.values()], unreadable }
}

function latest(one: Quote | undefined, other: Quote): Quote {
  if (one === undefined) return other
  const [before, after] = isFurther(one, other) ? [other, one] : [one, other]
  const former = termsOf(before)
  const isNext = former !== undefined && revisionOf(after) === former.revision + 1
  return isNext && hasTerms(after) && after.former === undefined ? { ...after, former } : after
}

/** Whether a quote is further than another of its reference: a closed one never reopens. */
function isFurther(one: Quote, other: Quote): boolean {
  // What was approved stays, also beside another offer.
  const approvals = Number('approval' in one) - Number('approval' in other)
  if (approvals !== 0) return approvals > 0
  const revisions = revisionOf(one) - revisionOf(other)
  return revisions > 0 || (revisions === 0 && stages[one.status] > stages[other.status])
}

/** How far each status is in the life of a quote. */
const stages: Readonly<Record<QuoteStatus, number>> = {
  requested: 0,
  quoted: 1,
  'changes-requested': 2,
  superseded: 3,
  withdrawn: 3,
  declined: 3,
  approved: 4,
  'in-progress': 5,
  completed: 6,
  cancelled: 6,
}

/** 0 for a request. */
function revisionOf(quote: Quote): number {
  return termsOf(quote)?.revision ?? 0
}
