import * as v from 'valibot'
import { readDocument } from '../readDocument.ts'
import type { Result } from '../result.ts'
import { amount, currency, date, record, reference, shortText, text, time, url } from '../rules.ts'
import { isRecord, readOwn } from '../untrusted.ts'
import { type Quote, type QuoteStatus, quoteStatuses, quoteTeams } from './quote.ts'
import { minuteLimit, quoteTextLimit, revisionLimit } from './quoteLimits.ts'
import { quoteShape } from './quoteShape.ts'
import { quoteTotal } from './terms.ts'

/**
 * Reads a quote from anything at all, usually an item of the portal's list.
 *
 * Never throws. Keys this version does not know, or that do not belong to the status, are ignored,
 * with a warning. A `total` in the terms is checked against the rule of `costOf`, and not kept: it
 * is never read but always counted.
 *
 * @example
 * const result = parseQuote({ reference: 'Q-2041', ticket: '40310', status: 'requested', request })
 */
export function parseQuote(input: unknown): Result<Quote> {
  return readDocument(input, quoteDocument)
}

const quoteText = text(quoteTextLimit)

const countExpected = 'a whole number of minutes from 0 to 1,000,000'
const minutes = v.pipe(
  v.number(countExpected),
  v.integer(countExpected),
  v.minValue(0, countExpected),
  v.maxValue(minuteLimit, countExpected),
)

const costExpected = 'a whole number of minor units (cents) from 0'
const cost = v.pipe(
  v.number(costExpected),
  v.safeInteger(costExpected),
  v.minValue(0, costExpected),
)

const revisionExpected = 'the number of the revision, from 1'
const revision = v.pipe(
  v.number(revisionExpected),
  v.integer(revisionExpected),
  v.minValue(1, revisionExpected),
  v.maxValue(revisionLimit, revisionExpected),
)

const terms = v.pipe(
  record(
    {
      revision,
      rate: record({ currency, amount }, 'a rate with currency and amount'),
      estimate: v.pipe(
        record({ min: minutes, max: minutes }, 'an estimate with min and max'),
        v.forward(
          v.check(({ min, max }) => min <= max, 'at most max, which it is above'),
          ['min'],
        ),
      ),
      total: v.exactOptional(
        record({ currency, min: cost, max: cost }, 'a total with currency, min and max'),
      ),
      completion: date,
      validUntil: time,
      assignee: record(
        {
          name: shortText,
          team: v.picklist(quoteTeams, `one of ${quoteTeams.join(', ')}`),
        },
        'an assignee with name and team',
      ),
      scope: v.exactOptional(quoteText),
    },
    'terms with revision, rate, estimate, completion, validUntil and assignee',
  ),
  v.forward(
    v.check(
      (terms) => !Object.hasOwn(terms, 'total') || isTotalOf(terms.total, terms),
      'what the rate costs for the estimate, to the nearest minor unit',
    ),
    ['total'],
  ),
  v.transform(({ total: _, ...rest }) => rest),
)

type Total = ReturnType<typeof quoteTotal>

function isTotalOf(total: Total | undefined, terms: Parameters<typeof quoteTotal>[0]): boolean {
  const { currency, min, max } = quoteTotal(terms)
  return total?.currency === currency && total.min === min && total.max === max
}

const remark = record(
  { at: time, by: v.exactOptional(shortText), text: v.exactOptional(quoteText) },
  'a remark with the time `at`',
)
const approval = record(
  { by: shortText, at: time, revision },
  'an approval with by, at and revision',
)
const work = record({ usedMinutes: minutes, updatedAt: time }, 'work with usedMinutes, updatedAt')

const identity = {
  reference,
  ticket: reference,
  appId: v.exactOptional(shortText),
  request: record(
    {
      scope: quoteText,
      tried: v.exactOptional(quoteText),
      wishedCompletion: v.exactOptional(date),
    },
    'a request with its scope',
  ),
  url: v.exactOptional(url),
}
const withTerms = { ...identity, terms, former: v.exactOptional(terms) }

/** @__NO_SIDE_EFFECTS__ */
function inStatus<const Status extends QuoteStatus, const Entries extends v.ObjectEntries>(
  status: Status,
  entries: Entries,
) {
  return record({ status: v.literal(status), ...entries }, 'a quote')
}

const quoteInAnyStatus = v.variant(
  'status',
  [
    inStatus('requested', identity),
    inStatus('quoted', withTerms),
    inStatus('changes-requested', { ...withTerms, remark }),
    inStatus('approved', { ...withTerms, approval }),
    inStatus('declined', { ...withTerms, remark }),
    inStatus('withdrawn', { ...withTerms, remark }),
    inStatus('superseded', { ...withTerms, supersededBy: revision }),
    inStatus('in-progress', { ...withTerms, approval, work }),
    inStatus('completed', { ...withTerms, approval, work }),
    inStatus('cancelled', {
      ...identity,
      ...{ remark, terms: v.exactOptional(terms), former: v.exactOptional(terms) },
      ...{ approval: v.exactOptional(approval), work: v.exactOptional(work) },
    }),
  ],
  ({ path }) => (path === undefined ? 'a quote' : `one of ${quoteStatuses.join(', ')}`),
)

type QuoteInAnyStatus = v.InferOutput<typeof quoteInAnyStatus>

/** Nobody works on what was not agreed to: an approval is of the terms it comes with. */
const approvalOfTerms = v.rawCheck<QuoteInAnyStatus>(({ dataset, addIssue }) => {
  if (!dataset.typed) return
  const { value } = dataset
  const [terms, approval] = [readOwn(value, 'terms'), readOwn(value, 'approval')]
  const isApproved = approval !== undefined || value.status === 'cancelled'
  if (!isApproved || revisionOf(terms) === revisionOf(approval)) return
  addIssue({
    input: approval,
    message: 'that of the terms it comes with, by its revision',
    path: [
      { type: 'object', origin: 'value', input: { ...value }, key: 'approval', value: approval },
    ],
  })
})

/** Terms before come before, and those that take their place after. */
const revisionsInOrder = v.rawCheck<QuoteInAnyStatus>(({ dataset, addIssue }) => {
  if (!dataset.typed) return
  const { value } = dataset
  const own = Number(revisionOf(readOwn(value, 'terms')))
  const former = revisionOf(readOwn(value, 'former'))
  const next = readOwn(value, 'supersededBy')
  if (Number.isNaN(own)) return
  const at = (key: string, input: unknown) =>
    ({ type: 'object', origin: 'value', input: { ...value }, key, value: input }) as const
  if (typeof former === 'number' && !(former < own)) {
    const message = `of a revision before ${own}`
    addIssue({ input: former, message, path: [at('former', former)] })
  }
  if (typeof next === 'number' && !(next > own)) {
    const message = `a revision after ${own}`
    addIssue({ input: next, message, path: [at('supersededBy', next)] })
  }
})

function revisionOf(part: unknown): unknown {
  return isRecord(part) ? readOwn(part, 'revision') : undefined
}

const nothing = { terms: undefined, former: undefined, approval: undefined, work: undefined }

function quoteOf(quote: QuoteInAnyStatus): Quote {
  if (quote.status !== 'cancelled') return quote
  // Of its own: a page may have extended `Object.prototype`.
  const { terms, former, approval, work, ...rest } = { ...nothing, ...quote }
  if (terms === undefined || approval === undefined) return rest
  return { ...rest, terms, approval, ...(former && { former }), ...(work && { work }) }
}

const quoteRules = v.pipe(quoteInAnyStatus, approvalOfTerms, revisionsInOrder, v.transform(quoteOf))

const quoteDocument = {
  rules: quoteRules,
  shape: quoteShape,
  dropped: ['total'],
  required: [
    ...['reference', 'ticket', 'status', 'request', 'request.scope'],
    ...['terms', 'revision', 'rate', 'currency', 'amount', 'estimate', 'min', 'max'],
    ...['completion', 'validUntil', 'assignee', 'name', 'team'],
    ...['approval', 'approval.by', 'at', 'remark', 'work', 'usedMinutes', 'updatedAt'],
    'supersededBy',
  ],
}
