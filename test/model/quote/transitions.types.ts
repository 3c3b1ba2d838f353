// Compiled, never run: what callers with types cannot do.
import type { Quote, QuoteTerms } from '../../../src/model/quote/quote.ts'
import type { QuoteBefore, QuoteTransition } from '../../../src/model/quote/quoteTransitions.ts'
import { approveQuote, declineQuote, startWork } from '../../../src/model/quote/transitions.ts'
import { quotes } from '../../../stories/fixtures/quotes.ts'
import { conditions, now, recordOf, remark } from './builders.ts'

startWork(quotes.approved, now)
// @ts-expect-error An offer is approved first.
startWork(quotes.quoted, now)
// @ts-expect-error Nothing is offered yet.
declineQuote(quotes.requested, remark)
// @ts-expect-error Any quote may be in any status.
approveQuote(quotes.quoted as Quote, recordOf(quotes.quoted), conditions)

const approved = approveQuote(quotes.quoted, recordOf(quotes.quoted), conditions)
// @ts-expect-error It may be refused.
startWork(approved.value, now)
if (approved.ok) startWork(approved.value, now)

// @ts-expect-error A request has no terms.
quotes.requested.terms satisfies QuoteTerms
quotes.quoted.terms satisfies QuoteTerms
// @ts-expect-error Terms never change.
quotes.quoted.terms.rate.amount = 1

const statuses: Readonly<Record<QuoteBefore<'cancel'>['status'], true>> = {
  requested: true,
  approved: true,
  'in-progress': true,
  // @ts-expect-error An offer is declined or withdrawn.
  quoted: true,
}
// @ts-expect-error There is no such transition.
const reopen: QuoteTransition = 'reopen'

export { reopen, statuses }
