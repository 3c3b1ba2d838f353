import * as v from 'valibot'
import { readDocument } from '../readDocument.ts'
import type { Result } from '../result.ts'
import {
  amount,
  currency,
  date,
  minExpected,
  record,
  reference,
  shortText,
  text,
  time,
  url,
} from '../rules.ts'
import { readOwn } from '../untrusted.ts'
import type { MoneyRange } from './estimateCost.ts'
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
          v.check(
            ({ min, max }) => min <= max,
            ({ input }) => minExpected(input.max),
          ),
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
      // Of its own: a page may have extended `Object.prototype`.
      (terms) => isTotalOf({ total: undefined, ...terms }),
      'what the rate costs for the estimate, to the nearest minor unit',
    ),
    ['total'],
  ),
  v.transform(({ total: _, ...rest }) => rest),
)

type TermsWithTotal = Parameters<typeof quoteTotal>[0] & { readonly total: MoneyRange | undefined }

function isTotalOf({ total, ...terms }: TermsWithTotal): boolean {
  if (total === undefined) return true
  const { currency, min, max } = quoteTotal(terms)
  return total.currency === currency && total.min === min && total.max === max
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

const quoteExpected = 'a quote'

/** @__NO_SIDE_EFFECTS__ */
function inStatus<const Status extends QuoteStatus, const Entries extends v.ObjectEntries>(
  status: Status,
  entries: Entries,
) {
  return record({ status: v.literal(status), ...entries }, quoteExpected)
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
  ({ path }) => (path === undefined ? quoteExpected : `one of ${quoteStatuses.join(', ')}`),
)

type QuoteInAnyStatus = v.InferOutput<typeof quoteInAnyStatus>

/** What of a quote does not go with its terms, by their revision. */
interface WrongRevision {
  readonly key: string
  readonly input: unknown
  readonly message: string
}

function wrongRevisions(quote: QuoteInAnyStatus): readonly WrongRevision[] {
  const [approval, next] = [readOwn(quote, 'approval'), readOwn(quote, 'supersededBy')]
  const [own, former] = ['terms', 'former'].map((key) => readOwn(readOwn(quote, key), 'revision'))
  const isApproved = approval !== undefined || quote.status === 'cancelled'
  // Nobody works on what was not agreed to.
  if (isApproved && readOwn(approval, 'revision') !== own) {
    const message = 'that of the terms it comes with, by its revision'
    return [{ key: 'approval', input: approval, message }]
  }
  const wrong: WrongRevision[] = []
  // Terms before come before, and those that take their place after.
  if (Number(former) >= Number(own)) {
    wrong.push({ key: 'former', input: former, message: `of a revision before ${own}` })
  }
  if (Number(next) <= Number(own)) {
    wrong.push({ key: 'supersededBy', input: next, message: `a revision after ${own}` })
  }
  return wrong
}

const nothing = { terms: undefined, former: undefined, approval: undefined, work: undefined }

function quoteOf(quote: QuoteInAnyStatus): Quote {
  if (quote.status !== 'cancelled') return quote
  // Of its own: a page may have extended `Object.prototype`.
  const { terms, former, approval, work, ...rest } = { ...nothing, ...quote }
  return terms && approval
    ? { ...rest, terms, approval, ...(former && { former }), ...(work && { work }) }
    : rest
}

const quoteRules = v.pipe(
  quoteInAnyStatus,
  v.rawTransform<QuoteInAnyStatus, Quote>(({ dataset: { value }, addIssue }) => {
    for (const { key, input, message } of wrongRevisions(value)) {
      const path = {
        type: 'object',
        origin: 'value',
        input: { ...value },
        key,
        value: input,
      } as const
      addIssue({ input, message, path: [path] })
    }
    return quoteOf(value)
  }),
)

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
