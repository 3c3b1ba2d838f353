import type { ApprovalRecord } from '../../model/quote/approvalRecord.ts'
import type { QuotedQuote, QuoteRemark } from '../../model/quote/quote.ts'
import type { QuoteDraft, QuoteField } from '../../model/submission/quoteDraft.ts'
import type { SubmitResult } from '../../model/submission/submitResult.ts'
import type { SubmitOptions } from '../shared/draft/submitOptions.ts'

/** What a host is told beside what is sent. */
export interface QuoteSubmitOptions extends SubmitOptions {
  /** All that is sent, as the fields of a form: for `postFields`. */
  readonly fields: Readonly<Record<string, string>>
}

/** What a host is told of an approval. */
export interface ApproveOptions extends QuoteSubmitOptions {
  /** Who, when, which revision, and every figure as it was on the screen: to be kept. */
  readonly approval: ApprovalRecord
}

/** What a host is told of another answer. */
export interface RemarkOptions extends QuoteSubmitOptions {
  readonly remark: QuoteRemark
}

/** Asks for a quote, and says what came of it. */
export type RequestQuote = (
  request: QuoteDraft,
  options: QuoteSubmitOptions,
) => Promise<SubmitResult<QuoteField>>

/** Takes an approval, and says what came of it. */
export type ApproveQuote = (
  quote: QuotedQuote,
  options: ApproveOptions,
) => Promise<SubmitResult<'by'>>

/** Takes another answer, and says what came of it. */
export type AnswerQuote = (
  quote: QuotedQuote,
  options: RemarkOptions,
) => Promise<SubmitResult<'text'>>

/** What a host does with what a reader sends. What it does not take is done in the portal, or the ticket. */
export interface QuoteHandlers {
  readonly onRequest?: RequestQuote | undefined
  readonly onApprove?: ApproveQuote | undefined
  readonly onRequestChanges?: AnswerQuote | undefined
  readonly onDecline?: AnswerQuote | undefined
}
