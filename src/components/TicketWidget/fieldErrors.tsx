import type { ReactNode } from 'react'
import type { Messages } from '../../messages/catalogue.ts'
import { fillMessage, getFormatter } from '../../messages/format.ts'
import {
  checkTicketDraft,
  type FieldProblem,
  requiredTicketFields,
  type TicketDraft,
  type TicketField,
  ticketFieldLimits,
  ticketFields,
} from '../../model/ticket/ticketDraft.ts'
import type { DraftResult } from '../private/drafts/draftState.ts'
import { ForeignText } from '../private/ForeignText.tsx'

type ErrorMessages = Pick<Messages['ticket'], 'missing'> & Pick<Messages['form'], 'problems'>

/** What is wrong with a field, in words. */
export type FieldErrors = Readonly<Partial<Record<TicketField, ReactNode>>>

/**
 * What is wrong with the fields that were found wrong when the draft was to be sent, and still are,
 * and what the portal has said of others.
 */
export function fieldErrors(
  draft: TicketDraft,
  flagged: readonly TicketField[],
  result: DraftResult<TicketField> | undefined,
  messages: ErrorMessages,
  formatLocale: string,
): FieldErrors {
  const errors: Partial<Record<TicketField, ReactNode>> = {}
  if (result?.status === 'invalid') {
    for (const field of fieldsIn(result.fields)) {
      errors[field] = <ForeignText>{result.fields[field] ?? ''}</ForeignText>
    }
  }
  const problems = checkTicketDraft(draft)
  for (const field of flagged) {
    const problem = problems[field]
    if (problem !== undefined) errors[field] = problemText(field, problem, messages, formatLocale)
  }
  return errors
}

function fieldsIn(fields: Readonly<Partial<Record<TicketField, string>>>): readonly TicketField[] {
  return ticketFields.filter((field) => fields[field] !== undefined)
}

/** The one field that is chosen is never wrong. */
function problemText(
  field: TicketField,
  problem: FieldProblem,
  { missing, problems }: ErrorMessages,
  formatLocale: string,
): string | undefined {
  const required = requiredTicketFields.find((one) => one === field)
  if (problem === 'missing') return required && missing[required]
  if (problem === 'not-a-choice' || field === 'severity') return undefined
  const limit = getFormatter(formatLocale).number(ticketFieldLimits[field])
  return fillMessage(problems[problem], { limit })
}
