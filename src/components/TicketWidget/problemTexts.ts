import type { Messages } from '../../messages/catalogue/messages.ts'
import { fillMessage, getFormatter } from '../../messages/format.ts'
import {
  checkTicketDraft,
  requiredTicketFields,
  type TicketDraft,
  type TicketField,
  type TicketProblem,
  ticketFieldLimits,
  ticketFields,
} from '../../model/submission/ticketDraft.ts'

type ErrorMessages = Pick<Messages['ticket'], 'missing'> & Pick<Messages['form'], 'problems'>

/** What is wrong with the fields of a draft, in words. */
export function problemTexts(
  draft: TicketDraft,
  messages: ErrorMessages,
  formatLocale: string,
): Readonly<Partial<Record<TicketField, string>>> {
  const problems = checkTicketDraft(draft)
  const texts: Partial<Record<TicketField, string>> = {}
  for (const field of ticketFields) {
    const problem = problems[field]
    const text = problem && problemText(field, problem, messages, formatLocale)
    if (text !== undefined) texts[field] = text
  }
  return texts
}

/** The one field that is chosen is never wrong. */
function problemText(
  field: TicketField,
  problem: TicketProblem,
  { missing, problems }: ErrorMessages,
  formatLocale: string,
): string | undefined {
  const required = requiredTicketFields.find((one) => one === field)
  if (problem === 'missing') return required && missing[required]
  if (problem === 'not-a-choice' || field === 'severity') return undefined
  const limit = getFormatter(formatLocale).number(ticketFieldLimits[field])
  return fillMessage(problems[problem], { limit })
}
