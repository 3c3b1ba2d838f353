import type { QuoteSubmitOptions } from '../components/QuoteWidget/quoteDelivery.ts'
import type { ApprovalRecord } from '../model/quote/approvalRecord.ts'
import type { QuotedQuote, QuoteRemark } from '../model/quote/quote.ts'
import type { QuoteAnswer } from '../model/quote/quoteActions.ts'
import type { QuoteDraft } from '../model/submission/quoteDraft.ts'
import { AnswerableEvent } from './AnswerableEvent.ts'

/** A request, or an answer to a quote. */
export type QuoteSubmission =
  | { readonly type: 'request'; readonly request: QuoteDraft }
  | {
      readonly type: Extract<QuoteAnswer, 'approve'>
      readonly quote: QuotedQuote
      readonly approval: ApprovalRecord
    }
  | {
      readonly type: Exclude<QuoteAnswer, 'approve'>
      readonly quote: QuotedQuote
      readonly remark: QuoteRemark
    }

/**
 * The reader requests a quote or answers one, if `takes-quotes` is set. The page answers with
 * `respondWith`.
 */
export class QuoteSubmitEvent extends AnswerableEvent<string> {
  /** The request or the answer, with its quote. */
  readonly submission: QuoteSubmission
  /** The same as fields of a form, for `postFields`. */
  readonly fields: Readonly<Record<string, string>>

  constructor(submission: QuoteSubmission, options: QuoteSubmitOptions) {
    super('quote-submit', options)
    this.submission = submission
    this.fields = options.fields
  }
}
