import type { AppIdentity } from '../policy/supportPolicy.ts'
import { quoteTextLimit } from '../quote/quote.ts'
import { isWithin } from '../values/text.ts'
import { isCalendarDate } from '../values/time.ts'
import { typedTexts } from './typedTexts.ts'

/** A customer's draft of a quote request, unchecked. */
export interface QuoteDraft {
  /** The reference of the live ticket to escalate. */
  readonly ticket: string
  readonly scope: string
  readonly tried: string
  /** A calendar date, `2026-12-04`, or empty. */
  readonly wishedCompletion: string
}

/** The fields of a quote request, in the order of the form. */
export const quoteFields = [
  'ticket',
  'scope',
  'tried',
  'wishedCompletion',
] as const satisfies readonly (keyof QuoteDraft)[]
/** One of `quoteFields`. */
export type QuoteField = (typeof quoteFields)[number]

/** The problems that a field can have. */
export const quoteProblems = ['missing', 'too-long', 'not-a-date', 'past'] as const
/** One of `quoteProblems`. */
export type QuoteProblem = (typeof quoteProblems)[number]

/**
 * Checks a quote request before it is sent. `tried` and `wishedCompletion` may be empty.
 *
 * @param today the calendar date of the customer: `2026-11-24`
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
  const {
    ticket = '',
    scope = '',
    tried = '',
    wishedCompletion = '',
  } = typedTexts(quoteFields, draft)
  const day = wishedCompletion.trim()
  return {
    ...(ticket.trim() === '' && { ticket: 'missing' }),
    ...(scope.trim() === '' && { scope: 'missing' }),
    ...(!isWithin(scope, quoteTextLimit) && { scope: 'too-long' }),
    ...(!isWithin(tried, quoteTextLimit) && { tried: 'too-long' }),
    ...(day !== '' && day < today && { wishedCompletion: 'past' }),
    ...(day !== '' && !isCalendarDate(day) && { wishedCompletion: 'not-a-date' }),
  }
}

/**
 * Returns the form fields of a quote request: the draft's fields, `answer` (`request`), and the id
 * of the app as `app`.
 *
 * @example
 * postFields('/quotes', quoteRequestFields(draft, policy.app), options)
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
