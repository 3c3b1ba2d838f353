import type { QuoteSubmitOptions } from '../components/QuoteWidget/quoteDelivery.ts'
import type { ApprovalRecord } from '../model/quote/approvalRecord.ts'
import type { QuotedQuote, QuoteRemark } from '../model/quote/quote.ts'
import type { QuoteAnswer } from '../model/quote/quoteActions.ts'
import type { QuoteDraft } from '../model/submission/quoteDraft.ts'
import { AnswerableEvent } from './AnswerableEvent.ts'

/** What the reader sends: a request, or an answer to a quote. */
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
 * The reader asks for a quote or answers one, where `takes-quotes` is set. The page answers with
 * `respondWith`.
 */
export class QuoteSubmitEvent extends AnswerableEvent<string> {
  /** What is sent, and what it is about. */
  readonly submission: QuoteSubmission
  /** The same as the fields of a form: for `postFields`. */
  readonly fields: Readonly<Record<string, string>>

  constructor(submission: QuoteSubmission, options: QuoteSubmitOptions) {
    super('quote-submit', options)
    this.submission = submission
    this.fields = options.fields
  }
}
