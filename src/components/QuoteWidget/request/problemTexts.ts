import type { Messages } from '../../../messages/catalogue/messages.ts'
import { fillMessage, getFormatter } from '../../../messages/format.ts'
import { quoteTextLimit } from '../../../model/quote/quote.ts'
import {
  checkQuoteDraft,
  type QuoteDraft,
  type QuoteField,
  quoteFields,
} from '../../../model/submission/quoteDraft.ts'

type ErrorMessages = Pick<Messages['quote']['request'], 'missing'> &
  Pick<Messages['form'], 'problems'>

/** What is wrong with the fields of a request, in words. */
export function problemTexts(
  draft: QuoteDraft,
  { missing, problems }: ErrorMessages,
  formatLocale: string,
): Readonly<Partial<Record<QuoteField, string>>> {
  const limit = getFormatter(formatLocale).number(quoteTextLimit)
  const found = checkQuoteDraft(draft, today())
  const texts: Partial<Record<QuoteField, string>> = {}
  for (const field of quoteFields) {
    const problem = found[field]
    if (problem === 'missing') {
      if (field === 'ticket' || field === 'scope') texts[field] = missing[field]
    } else if (problem !== undefined) {
      texts[field] = fillMessage(problems[problem], { limit })
    }
  }
  return texts
}

/** The calendar date where the reader is. */
function today(): string {
  const now = new Date(Date.now())
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
