import { copyItem, isAbout } from '../itemInput.ts'
import { referenceKey } from '../reference.ts'
import type { Result } from '../result.ts'
import { itemsOf } from '../untrusted.ts'
import type { Quote, QuoteStatus } from './quote.ts'
import { isQuote } from './quoteGuards.ts'
import { quoteShape } from './quoteShape.ts'
import { hasTerms, termsOf } from './terms.ts'

/** What is taken as a quote: one, or what came of reading one. */
export type QuoteInput = Quote | Result<Quote>

/** The quotes there are. */
export interface QuotesView {
  /** Those about the app, each in its latest revision, in the order they came. */
  readonly quotes: readonly Quote[]
  /** How many could not be read. */
  readonly unreadable: number
}

/**
 * The quotes about an app among those of a customer: those that name it, or no app at all. Of a
 * quote that comes in several revisions the latest is meant, and the one before it is its former.
 */
export function quotesAbout(
  inputs: readonly QuoteInput[] | null | undefined,
  appId: string | undefined,
): QuotesView {
  const byReference = new Map<string, Quote>()
  let unreadable = 0
  // Callers without types pass anything.
  for (const input of itemsOf(inputs)) {
    const quote = quoteIn(input)
    if (quote === undefined) unreadable++
    else if (isAbout(quote, appId)) {
      const key = referenceKey(quote.reference)
      byReference.set(key, latest(byReference.get(key), quote))
    }
  }
  return { quotes: [...byReference.values()], unreadable }
}

function latest(one: Quote | undefined, other: Quote): Quote {
  if (one === undefined) return other
  const [before, after] = isFurther(one, other) ? [other, one] : [one, other]
  const former = termsOf(before)
  const isNext = former !== undefined && revisionOf(after) === former.revision + 1
  if (!isNext || !hasTerms(after) || after.former !== undefined) return after
  return { ...after, former }
}

/** Whether a quote is further than another of its reference: nothing that is over is open again. */
function isFurther(one: Quote, other: Quote): boolean {
  const revisions = revisionOf(one) - revisionOf(other)
  return revisions > 0 || (revisions === 0 && stages[one.status] > stages[other.status])
}

/** How far the life of a quote is. */
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

/** Of what is not quoted yet 0. */
function revisionOf(quote: Quote): number {
  return termsOf(quote)?.revision ?? 0
}

function quoteIn(input: unknown): Quote | undefined {
  const quote = copyItem(input, quoteShape)
  return isQuote(quote) ? quote : undefined
}
