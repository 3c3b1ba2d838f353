import { readTexts } from '../draft/storedDraft.ts'
import { emailLimit, mailtoHref } from '../policy/url.ts'

/** How bad it is. */
export const ticketSeverities = ['low', 'normal', 'high', 'critical'] as const

/**
 * - `low`: a question, or something that can wait.
 * - `normal`: something does not work as it should.
 * - `high`: many are kept from their work.
 * - `critical`: the system is down.
 */
export type TicketSeverity = (typeof ticketSeverities)[number]

/** What a customer is asked when they open a ticket. As typed: nothing of it has been checked. */
export interface TicketDraft {
  readonly subject: string
  readonly happened: string
  readonly expected: string
  readonly severity: TicketSeverity
  /** An e-mail address. */
  readonly contact: string
}

/** The fields of a draft, in the order they are asked. */
export const ticketFields = [
  'subject',
  'happened',
  'expected',
  'severity',
  'contact',
] as const satisfies readonly (keyof TicketDraft)[]
export type TicketField = (typeof ticketFields)[number]

/** Those that cannot be left out. */
export const requiredTicketFields = [
  'subject',
  'happened',
  'contact',
] as const satisfies readonly TicketField[]
export type RequiredTicketField = (typeof requiredTicketFields)[number]

/** What can be wrong with a field. */
export const ticketProblems = ['missing', 'too-long', 'not-an-address', 'not-a-choice'] as const
export type TicketProblem = (typeof ticketProblems)[number]

/** Longest text of each field, in UTF-16 code units. */
export const ticketFieldLimits: Readonly<Record<Exclude<TicketField, 'severity'>, number>> = {
  subject: 200,
  happened: 10_000,
  expected: 10_000,
  contact: emailLimit,
}

/**
 * What is wrong with a draft, by field. Empty if it can be sent. What was expected may be left
 * out.
 *
 * @example
 * checkTicketDraft({ ...draft, contact: 'me' }) // { contact: 'not-an-address' }
 */
export function checkTicketDraft(
  draft: TicketDraft,
): Readonly<Partial<Record<TicketField, TicketProblem>>> {
  const problems: Partial<Record<TicketField, TicketProblem>> = {}
  for (const field of ticketFields) {
    const problem = checks[field](draft)
    if (problem !== undefined) problems[field] = problem
  }
  return problems
}

type Check = (draft: TicketDraft) => TicketProblem | undefined

const checks: Readonly<Record<TicketField, Check>> = {
  subject: ({ subject }) => checkText(subject, 'subject'),
  happened: ({ happened }) => checkText(happened, 'happened'),
  expected: ({ expected }) => checkText(expected, 'expected'),
  severity: ({ severity }) => {
    if (ticketSeverities.includes(severity)) return undefined
    return String(severity ?? '') === '' ? 'missing' : 'not-a-choice'
  },
  contact: ({ contact }) =>
    checkText(contact, 'contact') ??
    (mailtoHref(String(contact).trim()) === undefined ? 'not-an-address' : undefined),
}

function checkText(
  value: string | undefined,
  field: keyof typeof ticketFieldLimits,
): TicketProblem | undefined {
  // Callers without types leave fields out.
  const text = String(value ?? '')
  if (text.length > ticketFieldLimits[field]) return 'too-long'
  const isRequired = requiredTicketFields.some((name) => name === field)
  return isRequired && text.trim() === '' ? 'missing' : undefined
}

/** What of a draft can be read from what was kept of one. */
export function readTicketDraft(typed: object): Readonly<Partial<TicketDraft>> {
  const { severity: chosen, ...texts } = readTexts(ticketFields, typed)
  const severity = ticketSeverities.find((one) => one === chosen)
  return { ...texts, ...(severity !== undefined && { severity }) }
}
