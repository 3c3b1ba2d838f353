import type { AppIdentity } from '../policy/supportPolicy.ts'
import { quoteTextLimit } from '../quote/quote.ts'
import { isCalendarDate } from '../values/time.ts'
import { typedTexts } from './typedTexts.ts'

/** What a customer enters to request a quote. As typed: nothing is checked yet. */
export interface QuoteDraft {
  /** The reference of the live ticket to escalate. */
  readonly ticket: string
  readonly scope: string
  readonly tried: string
  /** A calendar date, `2026-12-04`, or empty. */
  readonly wishedCompletion: string
}

/** The fields of a request, in the order they are asked. */
export const quoteFields = [
  'ticket',
  'scope',
  'tried',
  'wishedCompletion',
] as const satisfies readonly (keyof QuoteDraft)[]
/** One of `quoteFields`. */
export type QuoteField = (typeof quoteFields)[number]

/** What can be wrong with a field. */
export const quoteProblems = ['missing', 'too-long', 'not-a-date', 'past'] as const
/** One of `quoteProblems`. */
export type QuoteProblem = (typeof quoteProblems)[number]

/**
 * Checks a request before it is sent. `tried` and `wishedCompletion` may be empty.
 *
 * @param today the calendar date where the customer is: `2026-11-24`
 * @returns the problem of each field that has one
 *
 * @example
 * checkQuoteDraft({ ticket: '40310', scope: '', tried: '', wishedCompletion: '' }, '2026-11-24')
 * // { scope: 'missing' }
 */
export function checkQuoteDraft(
  draft: QuoteDraft,
  today: string,
): Readonly<Partial<Record<QuoteField, QuoteProblem>>> {
  const { ticket = '', scope = '', tried, wishedCompletion = '' } = typedTexts(quoteFields, draft)
  const day = wishedCompletion.trim()
  return {
    ...(ticket.trim() === '' && { ticket: 'missing' }),
    ...(scope.trim() === '' && { scope: 'missing' }),
    ...(scope.length > quoteTextLimit && { scope: 'too-long' }),
    ...((tried?.length ?? 0) > quoteTextLimit && { tried: 'too-long' }),
    ...(day !== '' && day < today && { wishedCompletion: 'past' }),
    ...(day !== '' && !isCalendarDate(day) && { wishedCompletion: 'not-a-date' }),
  }
}

/**
 * The form fields of a request: those of the draft by their names, and `app` with the id of the app.
 *
 * @example
 * submitFields('/quotes', quoteRequestFields(draft, policy.app), options)
 */
export function quoteRequestFields(
  draft: QuoteDraft,
  app: AppIdentity | undefined,
): Record<string, string> {
  return {
    ...typedTexts(quoteFields, draft),
    answer: 'request',
    ...(app !== undefined && { app: app.id }),
  }
}
