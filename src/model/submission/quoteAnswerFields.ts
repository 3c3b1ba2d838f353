import type { ApprovalRecord } from '../quote/approvalRecord.ts'
import type { QuotedQuote, QuoteRemark } from '../quote/quote.ts'
import type { QuoteAnswer } from '../quote/quoteActions.ts'

/**
 * Returns the form fields of an approval: money in minor units, durations in minutes.
 *
 * @example
 * postFields('/quotes', approvalFields(record), options)
 */
export function approvalFields(record: ApprovalRecord): Record<string, string> {
  const { rate, estimate, total, assignee } = record
  return {
    answer: 'approve',
    reference: record.reference,
    revision: String(record.revision),
    ticket: record.ticket,
    by: record.by,
    at: record.at,
    currency: rate.currency,
    rate: String(rate.amount),
    minutesMin: String(estimate.min),
    minutesMax: String(estimate.max),
    totalMin: String(total.min),
    totalMax: String(total.max),
    completion: record.completion,
    validUntil: record.validUntil,
    assignee: assignee.name,
    team: assignee.team,
    scope: record.scope,
  }
}

/**
 * Returns the form fields of an answer other than an approval.
 *
 * @example
 * postFields('/quotes', remarkFields(quote, 'decline', remark), options)
 */
export function remarkFields(
  { reference, ticket, terms }: QuotedQuote,
  answer: Exclude<QuoteAnswer, 'approve'>,
  { at, by, text = '' }: QuoteRemark,
): Record<string, string> {
  const revision = String(terms.revision)
  return { answer, reference, revision, ticket, at, text, ...(by !== undefined && { by }) }
}
