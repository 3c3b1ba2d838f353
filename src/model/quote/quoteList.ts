import { copyItems, isAbout } from '../reading/items.ts'
import type { Result } from '../reading/result.ts'
import { referenceKey } from '../values/reference.ts'
import { hasTerms, type Quote, type QuoteStatus, termsOf } from './quote.ts'
import { quoteCheck } from './quoteFields.ts'

/** A quote for a component, or the result of parsing one. */
export type QuoteInput = Quote | Result<Quote>

/** The readable quotes of a list. */
export interface ListedQuotes {
  /** The latest revision of each quote, in the order of the list. */
  readonly quotes: readonly Quote[]
  /** The number of quotes that could not be read. */
  readonly unreadable: number
}

/**
 * Returns the quotes that name the app or no app. If the list has several revisions of a quote, the
 * latest one counts, and the terms before it become its `former`.
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

function latest(first: Quote | undefined, second: Quote): Quote {
  if (first === undefined) return second
  const [before, after] = isFurther(first, second) ? [second, first] : [first, second]
  const former = termsOf(before)
  const isNext = former !== undefined && revisionOf(after) === former.revision + 1
  return isNext && hasTerms(after) && after.former === undefined ? { ...after, former } : after
}

/** Returns true if the first version of a quote is further along. A closed quote never reopens. */
function isFurther(first: Quote, second: Quote): boolean {
  // An approved quote outranks any offer.
  const approvals = Number('approval' in first) - Number('approval' in second)
  if (approvals !== 0) return approvals > 0
  const revisions = revisionOf(first) - revisionOf(second)
  return revisions > 0 || (revisions === 0 && stages[first.status] > stages[second.status])
}

/** The order of the statuses in the life of a quote. */
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

/** Returns the revision of a quote, or 0 for a request. */
function revisionOf(quote: Quote): number {
  return termsOf(quote)?.revision ?? 0
}
