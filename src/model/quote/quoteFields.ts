import { isAbsent, isEmptyList } from '../reading/absent.ts'
import {
  amount,
  byStatus,
  choice,
  currency,
  date,
  identifier,
  integer,
  minutes,
  ordered,
  plainText,
  reference,
  refined,
  time,
  url,
} from '../reading/checks.ts'
import {
  type Check,
  decisive,
  inside,
  optional,
  type Place,
  record,
  refuse,
  required,
} from '../reading/fields.ts'
import { readOwn } from '../reading/ownProperties.ts'
import type { HourlyRate, MoneyRange } from '../values/money.ts'
import { nameLimit } from '../values/text.ts'
import type { MinuteRange } from '../values/time.ts'
import type { ApprovalRecord } from './approvalRecord.ts'
import {
  type ApprovedQuote,
  type CancelledRequest,
  type CancelledWork,
  type ChangesRequestedQuote,
  type CompletedQuote,
  type DeclinedQuote,
  type InProgressQuote,
  type Quote,
  type QuoteApproval,
  type QuoteAssignee,
  type QuotedQuote,
  type QuoteRemark,
  type QuoteRequest,
  type QuoteTerms,
  type QuoteWork,
  quoteTeams,
  quoteTextLimit,
  type RequestedQuote,
  revisionLimit,
  type SupersededQuote,
  type WithdrawnQuote,
} from './quote.ts'
import { quoteTotal } from './quoteTotal.ts'

const personName = plainText(nameLimit)
const quoteText = plainText(quoteTextLimit)
const revision = integer(1, revisionLimit, 'the number of the revision, from 1')
const cost = integer(0, Number.MAX_SAFE_INTEGER, 'a whole number of minor units (cents) from 0')

const rate = record<HourlyRate>(
  { currency: required(currency), amount: required(amount) },
  'a rate with currency and amount',
)

const estimate = ordered(
  record<MinuteRange>(
    { min: required(minutes), max: required(minutes) },
    'an estimate with min and max',
  ),
)

const total = record<MoneyRange>(
  { currency: required(currency), min: required(cost), max: required(cost) },
  'a total with currency, min and max',
)

const assignee = record<QuoteAssignee>(
  { name: required(personName), team: required(choice(quoteTeams)) },
  'an assignee with name and team',
)

/** Terms as a portal sends them. The total is checked but not kept: the kit calculates it. */
interface TermsDocument extends QuoteTerms {
  readonly total?: MoneyRange
}

const termsDocument = record<TermsDocument>(
  {
    revision: required(revision),
    rate: required(rate),
    estimate: required(estimate),
    total: decisive(total),
    completion: required(date),
    validUntil: required(time),
    assignee: required(assignee),
    scope: optional(quoteText),
  },
  'terms with revision, rate, estimate, completion, validUntil and assignee',
)

/** Checks the terms of an offer, and their total if it is stated. */
export const termsCheck: Check<QuoteTerms> = refined(termsDocument, (document, place) => {
  const { total: stated, ...terms } = document
  const calculated = quoteTotal(terms)
  const isRight =
    stated === undefined ||
    (stated.currency === calculated?.currency &&
      stated.min === calculated.min &&
      stated.max === calculated.max)
  const { currency = '', min, max } = calculated ?? {}
  const expected = `${min} to ${max} ${currency} (rate × estimate, in minor units)`
  return isRight ? terms : refuse(inside(place, 'total'), expected, stated)
})

const signature = { at: required(time), by: optional(personName) }

/** Checks a remark with an optional text. */
export const remarkCheck = record<QuoteRemark>(
  { ...signature, text: optional(quoteText) },
  'a remark with the time `at`',
)

/** Checks a remark that must have a text. */
export const reasonCheck = record<Required<Pick<QuoteRemark, 'text'>> & QuoteRemark>(
  { ...signature, text: required(quoteText) },
  'a remark with the time `at` and a text',
)

const approvalCheck = record<QuoteApproval>(
  { by: required(personName), at: required(time), revision: required(revision) },
  'an approval with by, at and revision',
)

/** Checks the record of an approval, as a customer sends it. */
export const approvalRecordCheck = record<ApprovalRecord>(
  {
    reference: required(reference),
    ticket: required(reference),
    by: required(personName),
    at: required(time),
    revision: required(revision),
    rate: required(rate),
    estimate: required(estimate),
    total: required(total),
    completion: required(date),
    validUntil: required(time),
    assignee: required(assignee),
    scope: required(quoteText),
  },
  'the record of an approval',
)

const work = record<QuoteWork>(
  { usedMinutes: required(minutes), updatedAt: required(time) },
  'work with usedMinutes and updatedAt',
)

const request = record<QuoteRequest>(
  {
    scope: required(quoteText),
    tried: optional(quoteText),
    wishedCompletion: optional(date),
  },
  'a request with a scope',
)

const identity = {
  reference: required(reference),
  ticket: required(reference),
  appId: optional(identifier),
  request: required(request),
  url: optional(url),
}
const withTerms = { ...identity, terms: required(termsCheck), former: decisive(termsCheck) }
const withApproval = { ...withTerms, approval: required(approvalCheck) }

const status = <const Status extends string>(value: Status) => required(choice([value]))

const expected = 'a quote'
const cancelledRequest = record<Omit<CancelledRequest, 'terms'>>(
  { ...identity, status: status('cancelled'), remark: optional(remarkCheck) },
  expected,
)
const cancelledWork = record<CancelledWork>(
  {
    ...withApproval,
    status: status('cancelled'),
    remark: optional(remarkCheck),
    work: decisive(work),
  },
  expected,
)

/** A cancelled request has no terms; cancelled work has terms and an approval. */
const cancelled: Check<CancelledRequest | CancelledWork> = {
  ...cancelledWork,
  read: (input, place) => (hasWork(input) ? cancelledWork : cancelledRequest).read(input, place),
}

/** Invalid terms count as well: ignoring them would drop an approval. */
function hasWork(input: unknown): boolean {
  return ['terms', 'former', 'approval', 'work'].some((key) => {
    const value = readOwn(input, key)
    return !isAbsent(value) && !isEmptyList(value)
  })
}

/** Checks a quote in any status. */
export const quoteCheck: Check<Quote> = refined(
  byStatus<Quote>(
    {
      requested: record<RequestedQuote>({ ...identity, status: status('requested') }, expected),
      quoted: record<QuotedQuote>({ ...withTerms, status: status('quoted') }, expected),
      'changes-requested': record<ChangesRequestedQuote>(
        { ...withTerms, status: status('changes-requested'), remark: optional(remarkCheck) },
        expected,
      ),
      approved: record<ApprovedQuote>({ ...withApproval, status: status('approved') }, expected),
      declined: record<DeclinedQuote>(
        { ...withTerms, status: status('declined'), remark: optional(remarkCheck) },
        expected,
      ),
      withdrawn: record<WithdrawnQuote>(
        { ...withTerms, status: status('withdrawn'), remark: optional(remarkCheck) },
        expected,
      ),
      superseded: record<SupersededQuote>(
        { ...withTerms, status: status('superseded'), supersededBy: required(revision) },
        expected,
      ),
      'in-progress': record<InProgressQuote>(
        { ...withApproval, status: status('in-progress'), work: required(work) },
        expected,
      ),
      completed: record<CompletedQuote>(
        { ...withApproval, status: status('completed'), work: required(work) },
        expected,
      ),
      cancelled,
    },
    expected,
  ),
  checkRevisions,
)

/** Checks that former terms are older, a replacement is newer, and the approval is of these terms. */
function checkRevisions(quote: Quote, place: Place): Quote | undefined {
  if (!('terms' in quote) || quote.terms === undefined) return quote
  const { terms, former } = quote
  if ('approval' in quote && quote.approval.revision !== terms.revision) {
    return refuse(
      inside(inside(place, 'approval'), 'revision', 'Have the customer approve these terms first.'),
      `${terms.revision}, the revision of these terms`,
      quote.approval.revision,
    )
  }
  if (former !== undefined && former.revision >= terms.revision) {
    refuse(
      inside(inside(place, 'former'), 'revision'),
      `a revision before ${terms.revision}`,
      former.revision,
    )
  }
  if (quote.status === 'superseded' && quote.supersededBy <= terms.revision) {
    refuse(inside(place, 'supersededBy'), `a revision after ${terms.revision}`, quote.supersededBy)
  }
  return quote
}
