import { isWithin } from '../values/text.ts'
import { emailLimit, mailtoHref } from '../values/url.ts'
import { typedTexts } from './typedTexts.ts'

/** The severities of a ticket. */
export const ticketSeverities = ['low', 'normal', 'high', 'critical'] as const

/**
 * - `low`: a question, or something that can wait.
 * - `normal`: something does not work as it should.
 * - `high`: many people cannot work.
 * - `critical`: the system is down.
 */
export type TicketSeverity = (typeof ticketSeverities)[number]

/** A customer's draft of a ticket, unchecked. */
export interface TicketDraft {
  readonly subject: string
  readonly happened: string
  readonly expected: string
  readonly severity: TicketSeverity
  /** An e-mail address. */
  readonly contact: string
}

/** The fields of a ticket draft, in the order of the form. */
export const ticketFields = [
  'subject',
  'happened',
  'expected',
  'severity',
  'contact',
] as const satisfies readonly (keyof TicketDraft)[]
/** One of `ticketFields`. */
export type TicketField = (typeof ticketFields)[number]

/** The text fields that must not be blank. The severity is a choice. */
export const requiredTicketFields = [
  'subject',
  'happened',
  'contact',
] as const satisfies readonly TicketField[]
/** One of `requiredTicketFields`. */
export type RequiredTicketField = (typeof requiredTicketFields)[number]

/** The problems that a field can have. */
export const ticketProblems = ['missing', 'too-long', 'not-an-address', 'not-a-choice'] as const
/** One of `ticketProblems`. */
export type TicketProblem = (typeof ticketProblems)[number]

/** Maximum length of each text field, in characters (Unicode code points). */
export const ticketFieldLimits: Readonly<Record<Exclude<TicketField, 'severity'>, number>> = {
  subject: 200,
  happened: 10_000,
  expected: 10_000,
  contact: emailLimit,
}

/**
 * Checks a ticket draft before it is sent. `expected` may be empty; an absent severity is
 * `not-a-choice`.
 *
 * @returns the problem of each field that has one
 *
 * @example
 * checkTicketDraft({ ...draft, contact: 'me' }) // { contact: 'not-an-address' }
 */
export function checkTicketDraft(
  draft: TicketDraft,
): Readonly<Partial<Record<TicketField, TicketProblem>>> {
  const texts = typedTexts(ticketFields, draft)
  const problems: Partial<Record<TicketField, TicketProblem>> = {}
  for (const field of ticketFields) {
    const problem = checks[field](texts[field] ?? '')
    if (problem !== undefined) problems[field] = problem
  }
  return problems
}

const checks: Readonly<Record<TicketField, (text: string) => TicketProblem | undefined>> = {
  subject: (text) => checkText('subject', text),
  happened: (text) => checkText('happened', text),
  expected: (text) => checkText('expected', text),
  severity: (text) =>
    ticketSeverities.some((severity) => severity === text) ? undefined : 'not-a-choice',
  contact: (text) =>
    checkText('contact', text) ??
    (mailtoHref(text.trim()) === undefined ? 'not-an-address' : undefined),
}

function checkText(field: keyof typeof ticketFieldLimits, text: string): TicketProblem | undefined {
  if (!isWithin(text, ticketFieldLimits[field])) return 'too-long'
  const isRequired = requiredTicketFields.some((name) => name === field)
  return isRequired && text.trim() === '' ? 'missing' : undefined
}

/** Reads the intact fields of a stored draft. */
export function readTicketDraft(typed: object): Readonly<Partial<TicketDraft>> {
  const { severity: chosen, ...texts } = typedTexts(ticketFields, typed)
  const severity = ticketSeverities.find((item) => item === chosen)
  return { ...texts, ...(severity !== undefined && { severity }) }
}
