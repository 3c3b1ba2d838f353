import { ticketReferencePattern } from '../ticket/ticket.ts'
import { isCalendarDate, isInstant } from '../time.ts'
import { isRecord, readOwn } from '../untrusted.ts'
import { costOf } from './estimateCost.ts'
import {
  type Quote,
  type QuoteStatus,
  type QuoteTerms,
  quoteStatuses,
  quoteTeams,
} from './quote.ts'

/** What a quote of each status has beside what every quote has. */
const parts: Readonly<Record<QuoteStatus, readonly Part[]>> = {
  requested: [],
  quoted: ['terms'],
  'changes-requested': ['terms', 'remark'],
  approved: ['terms', 'approval'],
  declined: ['terms', 'remark'],
  withdrawn: ['terms', 'remark'],
  superseded: ['terms', 'supersededBy'],
  'in-progress': ['terms', 'approval', 'work'],
  completed: ['terms', 'approval', 'work'],
  cancelled: ['remark'],
}

type Part = 'terms' | 'remark' | 'approval' | 'work' | 'supersededBy'

const isPart: Readonly<Record<Part, (value: unknown, quote: object) => boolean>> = {
  terms: areTerms,
  remark: (remark) => isRecord(remark) && isTime(readOwn(remark, 'at')),
  approval: isApprovalOf,
  work: (work) =>
    isRecord(work) && isCount(readOwn(work, 'usedMinutes')) && isTime(readOwn(work, 'updatedAt')),
  supersededBy: isCount,
}

/** Whether it is a quote: callers without types pass all sorts of things. */
export function isQuote(value: unknown): value is Quote {
  if (!isRecord(value)) return false
  const status = quoteStatuses.find((one) => one === readOwn(value, 'status'))
  const request = readOwn(value, 'request')
  const former = readOwn(value, 'former')
  if (status === undefined || !isRecord(request)) return false
  return (
    isReference(readOwn(value, 'reference')) &&
    isReference(readOwn(value, 'ticket')) &&
    isText(readOwn(request, 'scope')) &&
    (former === undefined || areTerms(former)) &&
    parts[status].every((part) => isPart[part](readOwn(value, part), value)) &&
    (status !== 'cancelled' || isWholeCancelled(value))
  )
}

/** A request that was given up has no terms; work that was has its approval. */
function isWholeCancelled(quote: object): boolean {
  const terms = readOwn(quote, 'terms')
  return terms === undefined || (areTerms(terms) && isApprovalOf(readOwn(quote, 'approval'), quote))
}

/** Whether nothing is missing from what a customer is to agree to. */
export function areTerms(value: unknown): value is QuoteTerms {
  if (!isRecord(value)) return false
  const [rate, estimate, assignee] = ['rate', 'estimate', 'assignee'].map((key) =>
    readOwn(value, key),
  )
  if (!isRecord(rate) || !isRecord(estimate) || !isRecord(assignee)) return false
  const [amount, min, max] = [
    readOwn(rate, 'amount'),
    readOwn(estimate, 'min'),
    readOwn(estimate, 'max'),
  ]
  const team = readOwn(assignee, 'team')
  const completion = readOwn(value, 'completion')
  const currency = readOwn(rate, 'currency')
  const revision = readOwn(value, 'revision')
  return (
    isCount(revision) &&
    revision > 0 &&
    isText(currency) &&
    /^[A-Z]{3}$/.test(currency) &&
    isCount(amount) &&
    isCount(min) &&
    isCount(max) &&
    min <= max &&
    costOf(amount, max) !== undefined &&
    isText(completion) &&
    isCalendarDate(completion) &&
    isTime(readOwn(value, 'validUntil')) &&
    isText(readOwn(assignee, 'name')) &&
    quoteTeams.some((one) => one === team)
  )
}

/** Nobody works on what was not agreed to: the approval is of these very terms. */
function isApprovalOf(approval: unknown, quote: object): boolean {
  const terms = readOwn(quote, 'terms')
  return (
    isRecord(approval) &&
    isRecord(terms) &&
    isText(readOwn(approval, 'by')) &&
    isTime(readOwn(approval, 'at')) &&
    readOwn(approval, 'revision') === readOwn(terms, 'revision')
  )
}

function isReference(value: unknown): boolean {
  return typeof value === 'string' && ticketReferencePattern.test(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && isInstant(value)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
