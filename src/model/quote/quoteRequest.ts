import type { AppIdentity } from '../policy/supportPolicy.ts'
import { isCalendarDate } from '../time.ts'
import { quoteTextLimit } from './quoteLimits.ts'

/** What a customer is asked when they want a quote. As typed: nothing of it has been checked. */
export interface QuoteDraft {
  /** Reference of the live ticket it escalates. */
  readonly ticket: string
  readonly scope: string
  readonly tried: string
  /** A calendar date, or nothing. */
  readonly wishedCompletion: string
}

/** The fields of a request, in the order they are asked. */
export const quoteFields = [
  'ticket',
  'scope',
  'tried',
  'wishedCompletion',
] as const satisfies readonly (keyof QuoteDraft)[]
export type QuoteField = (typeof quoteFields)[number]

/** What can be wrong with a field. */
export const quoteProblems = ['missing', 'too-long', 'not-a-date', 'past'] as const
export type QuoteProblem = (typeof quoteProblems)[number]

/**
 * What is wrong with a request, by field. Empty if it can be sent. What was tried and the wished
 * day may be left out.
 *
 * @param today the calendar date where the customer is
 *
 * @example
 * checkQuoteDraft({ ticket: '40310', scope: '', tried: '', wishedCompletion: '' }, '2026-11-24')
 * // { scope: 'missing' }
 */
export function checkQuoteDraft(
  draft: QuoteDraft,
  today: string,
): Readonly<Partial<Record<QuoteField, QuoteProblem>>> {
  // Callers without types leave fields out.
  const typed = (field: QuoteField) => String(draft[field] ?? '')
  const day = typed('wishedCompletion').trim()
  return {
    ...(typed('ticket').trim() === '' && { ticket: 'missing' }),
    ...(typed('scope').trim() === '' && { scope: 'missing' }),
    ...(typed('scope').length > quoteTextLimit && { scope: 'too-long' }),
    ...(typed('tried').length > quoteTextLimit && { tried: 'too-long' }),
    ...(day !== '' && day < today && { wishedCompletion: 'past' }),
    ...(day !== '' && !isCalendarDate(day) && { wishedCompletion: 'not-a-date' }),
  }
}

/** The fields a form sends of a request: those of the draft by their names, and `app` with the id of the app. */
export function quoteRequestFields(draft: QuoteDraft, app: AppIdentity): Record<string, string> {
  return { answer: 'request', app: app.id, ...draft }
}
