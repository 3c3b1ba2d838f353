import { levelThreeRates } from '../policy/levelThree.ts'
import type { SupportPolicy } from '../policy/supportPolicy.ts'
import { referenceKey } from '../reference.ts'
import { isLive, type Ticket } from '../ticket/ticket.ts'
import type { MoneyRange } from './estimateCost.ts'
import type { Quote, QuoteApproval, QuotedQuote, QuoteRemark, QuoteTerms } from './quote.ts'
import type { QuoteAnswer } from './quoteActions.ts'
import { areTerms } from './quoteGuards.ts'
import { type OfferedQuote, quoteChanges, quoteTotal } from './terms.ts'

/** What decides whether a quote can be approved, beside the quote. */
export interface QuoteConditions {
  /** Milliseconds since 1970. */
  readonly now: number
  /** Says what an hour may cost. */
  readonly policy: SupportPolicy
  /** The customer's: one that is live has to be the quote's. */
  readonly tickets: readonly Ticket[]
}

/** Why a quote cannot be approved, whatever was read of it. */
const standingObstacles = [
  'expired',
  'no-live-ticket',
  'other-currency',
  'rate-outside-policy',
] as const
export type StandingObstacle = (typeof standingObstacles)[number]

/** Why a quote cannot be approved. */
export const quoteObstacles = ['incomplete', 'stale-revision', ...standingObstacles] as const

/**
 * - `incomplete`: something of what is to be agreed to is missing.
 * - `stale-revision`: another revision has taken its place.
 * - `expired`: its time is over.
 * - `no-live-ticket`: its ticket is not live, or not among the customer's.
 * - `other-currency`: the policy is in another currency.
 * - `rate-outside-policy`: the policy promises another range of rates.
 */
export type QuoteObstacle = (typeof quoteObstacles)[number]

/** What a customer has approved, for whoever keeps it: who, when, which revision, and every figure. */
export interface ApprovalRecord extends QuoteApproval {
  readonly reference: string
  readonly ticket: string
  readonly rate: QuoteTerms['rate']
  readonly estimate: QuoteTerms['estimate']
  readonly total: MoneyRange
  readonly completion: string
  readonly validUntil: string
  readonly assignee: QuoteTerms['assignee']
  readonly scope: string
}

/** The record of an approval given now. */
export function approvalRecord(
  { reference, ticket, request, terms }: OfferedQuote,
  by: string,
  now: number,
): ApprovalRecord {
  const { revision, rate, estimate, completion, validUntil, assignee, scope } = terms
  return {
    ...{ reference, ticket, revision, by, at: new Date(now).toISOString() },
    ...{ rate: { ...rate }, estimate: { ...estimate }, total: quoteTotal(terms) },
    ...{ completion, validUntil, assignee: { ...assignee } },
    scope: scope ?? request.scope,
  }
}

/** The fields a form sends of an approval: money in minor units, times in minutes. */
export function approvalFields(record: ApprovalRecord): Record<string, string> {
  const { reference, ticket, by, at, rate, estimate, total, completion, validUntil } = record
  const { assignee, scope } = record
  return {
    ...{ answer: 'approve', reference, revision: String(record.revision), ticket, by, at },
    ...{ currency: rate.currency, rate: String(rate.amount) },
    ...{ minutesMin: String(estimate.min), minutesMax: String(estimate.max) },
    ...{ totalMin: String(total.min), totalMax: String(total.max), completion, validUntil },
    ...{ assignee: assignee.name, team: assignee.team, scope },
  }
}

/** The fields a form sends of another answer. */
export function remarkFields(
  { reference, ticket, terms }: QuotedQuote,
  answer: Exclude<QuoteAnswer, 'approve'>,
  { at, by, text = '' }: QuoteRemark,
): Record<string, string> {
  const revision = String(terms.revision)
  return { answer, reference, revision, ticket, at, text, ...(by !== undefined && { by }) }
}

/**
 * Whether the time of a quote is over. The clock decides, and nobody stores it; who approves at the
 * very end is told by the server.
 *
 * @param now milliseconds since 1970
 */
export function isExpired(quote: Quote, now: number): boolean {
  return quote.status === 'quoted' && !(now < Date.parse(quote.terms.validUntil))
}

/** Why a whole quote cannot be approved now. Empty if it can. */
export function obstaclesTo(
  quote: QuotedQuote,
  conditions: QuoteConditions,
): readonly StandingObstacle[] {
  const { now, policy, tickets } = conditions
  const { rate } = quote.terms
  const rates = levelThreeRates(policy.channels.consulting)
  const isOtherCurrency = rate.currency !== rates.currency
  const isOutside = !isOtherCurrency && (rate.amount < rates.min || rate.amount > rates.max)
  const stands: Readonly<Record<StandingObstacle, boolean>> = {
    expired: isExpired(quote, now),
    'no-live-ticket': !tickets.some((ticket) => isTicketOf(quote, ticket) && isLive(ticket)),
    'other-currency': isOtherCurrency,
    'rate-outside-policy': isOutside,
  }
  return standingObstacles.filter((obstacle) => stands[obstacle])
}

/** Whether a record is of this revision, with its figures. */
export function isRecordOf(record: ApprovalRecord, quote: QuotedQuote): boolean {
  if (!areTerms(record)) return false
  const own = approvalRecord(quote, record.by, 0)
  return (
    record.reference === own.reference &&
    record.ticket === own.ticket &&
    record.revision === own.revision &&
    record.scope === own.scope &&
    quoteChanges(record, own).length === 0 &&
    record.total?.currency === own.total.currency &&
    record.total.min === own.total.min &&
    record.total.max === own.total.max
  )
}

function isTicketOf({ ticket }: Quote, { reference }: Ticket): boolean {
  return referenceKey(ticket) === referenceKey(reference)
}
