import { amountLimit, currencyPattern } from '../policy/supportPolicy.ts'
import { referencePattern } from '../reference.ts'
import { isText, nameLimit } from '../text.ts'
import { isCalendarDate, isInstant } from '../time.ts'
import { readOwn } from '../untrusted.ts'
import { isCount } from './estimateCost.ts'
import {
  type Quote,
  type QuoteRemark,
  type QuoteStatus,
  type QuoteTerms,
  quoteStatuses,
  quoteTeams,
} from './quote.ts'
import { minuteLimit, quoteTextLimit, revisionLimit } from './quoteLimits.ts'

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

const isPart: Readonly<Record<Part, (value: unknown, quote: unknown) => boolean>> = {
  terms: areTerms,
  remark: isRemark,
  approval: isApprovalOf,
  work: isWork,
  supersededBy: (revision, quote) => isRevision(revision) && revision > revisionIn(quote, 'terms'),
}

/** Whether it is a quote: callers without types pass all sorts of things. */
export function isQuote(value: unknown): value is Quote {
  const status = quoteStatuses.find((one) => one === readOwn(value, 'status'))
  const request = readOwn(value, 'request')
  if (status === undefined) return false
  return (
    isReference(readOwn(value, 'reference')) &&
    isReference(readOwn(value, 'ticket')) &&
    isQuoteText(readOwn(request, 'scope')) &&
    isPerhaps(isQuoteText, readOwn(request, 'tried')) &&
    isPerhaps(isDate, readOwn(request, 'wishedCompletion')) &&
    isPerhaps(isName, readOwn(value, 'appId')) &&
    isPerhaps(isQuoteText, readOwn(value, 'url')) &&
    isPerhaps((former) => isFormer(former, value), readOwn(value, 'former')) &&
    wrongPart(value, status) === undefined &&
    (status !== 'cancelled' || isWholeCancelled(value))
  )
}

/** The first part that a quote of a status lacks, or that is none. */
export function wrongPart(quote: unknown, status: QuoteStatus): string | undefined {
  return parts[status].find((part) => !isPart[part](readOwn(quote, part), quote))
}

/** A request that was given up has no terms; work that was has its approval. */
function isWholeCancelled(quote: unknown): boolean {
  const terms = readOwn(quote, 'terms')
  if (terms === undefined) return true
  return (
    areTerms(terms) &&
    isApprovalOf(readOwn(quote, 'approval'), quote) &&
    isPerhaps(isWork, readOwn(quote, 'work'))
  )
}

/** The revision of some terms of a quote; 0 where there are none. */
export function revisionIn(quote: unknown, key: 'terms' | 'former'): number {
  const terms = readOwn(quote, key)
  return areTerms(terms) ? terms.revision : 0
}

/** Terms of an earlier revision. */
function isFormer(former: unknown, quote: unknown): boolean {
  return areTerms(former) && former.revision < revisionIn(quote, 'terms')
}

/** Whether it is what somebody has said, and when. */
export function isRemark(value: unknown): value is QuoteRemark {
  return (
    isTime(readOwn(value, 'at')) &&
    isPerhaps(isName, readOwn(value, 'by')) &&
    isPerhaps(isQuoteText, readOwn(value, 'text'))
  )
}

function isWork(work: unknown): boolean {
  return areMinutes(readOwn(work, 'usedMinutes')) && isTime(readOwn(work, 'updatedAt'))
}

/** Whether they are whole minutes of work, and no more than can be read. */
export function areMinutes(value: unknown): value is number {
  return isCount(value) && value <= minuteLimit
}

function isRevision(value: unknown): value is number {
  return isCount(value) && value > 0 && value <= revisionLimit
}

/** Whether nothing is missing from what a customer is to agree to. */
export function areTerms(value: unknown): value is QuoteTerms {
  const [rate, estimate, assignee] = ['rate', 'estimate', 'assignee'].map((key) =>
    readOwn(value, key),
  )
  const [amount, min, max] = [
    readOwn(rate, 'amount'),
    readOwn(estimate, 'min'),
    readOwn(estimate, 'max'),
  ]
  const team = readOwn(assignee, 'team')
  const currency = readOwn(rate, 'currency')
  const revision = readOwn(value, 'revision')
  return (
    isRevision(revision) &&
    isQuoteText(currency) &&
    currencyPattern.test(currency) &&
    isCount(amount) &&
    amount <= amountLimit &&
    areMinutes(min) &&
    areMinutes(max) &&
    min <= max &&
    isDate(readOwn(value, 'completion')) &&
    isPerhaps(isQuoteText, readOwn(value, 'scope')) &&
    isTime(readOwn(value, 'validUntil')) &&
    isName(readOwn(assignee, 'name')) &&
    quoteTeams.some((one) => one === team)
  )
}

/** Nobody works on what was not agreed to: the approval is of these very terms. */
function isApprovalOf(approval: unknown, quote: unknown): boolean {
  return (
    isName(readOwn(approval, 'by')) &&
    isTime(readOwn(approval, 'at')) &&
    readOwn(approval, 'revision') === revisionIn(quote, 'terms')
  )
}

function isReference(value: unknown): boolean {
  return typeof value === 'string' && referencePattern.test(value)
}

/** Whether it is a text that says something, and not more than a document may. */
export function isQuoteText(value: unknown): value is string {
  return isText(value) && value.length <= quoteTextLimit
}

/** Whether it is a text that somebody or something can be called by. */
export function isName(value: unknown): value is string {
  return isQuoteText(value) && value.length <= nameLimit
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && isCalendarDate(value)
}

/** Whether it is that, or left out. */
function isPerhaps(isThat: (value: unknown) => boolean, value: unknown): boolean {
  return value === undefined || isThat(value)
}

/** Whether it is an instant with its zone. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && isInstant(value)
}
