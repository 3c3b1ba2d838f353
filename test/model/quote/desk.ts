import type { RateRange } from '../../../src/model/policy/supportPolicy.ts'
import { approvalRecord, type QuoteConditions } from '../../../src/model/quote/approval.ts'
import type { Quote, QuotedQuote, QuoteStatus, QuoteTerms } from '../../../src/model/quote/quote.ts'
import * as steps from '../../../src/model/quote/steps.ts'
import type { Result } from '../../../src/model/result.ts'
import { quotes, terms } from '../../../stories/fixtures/quotes.ts'
import { ticketIn } from '../../../stories/fixtures/tickets.ts'
import { policyOf } from '../policy/builders.ts'
import { untyped } from '../untyped.ts'
import { changed, frozen, now, record, remark, ticket } from './builders.ts'

/** What is offered. Numbers, from which the model decides by itself whether it may be. */
export interface Offer {
  readonly amount: number
  readonly currency: string
  readonly min: number
  readonly max: number
  /** Hours it is valid from when it is made. */
  readonly hours: number
  /** How far the number of the revision is off. */
  readonly skip: number
  /** A part that is damaged. */
  readonly fault?: 'completion' | 'assignee' | 'estimate' | undefined
  readonly scope?: string | undefined
}

/** What is known of the quote and of the world round it, kept in numbers and apart from the code. */
export interface Model {
  status: QuoteStatus
  now: number
  isTicketLive: boolean
  /** None: the policy does not state any. */
  rates: RateRange | undefined
  /** What was offered, and until when that can be approved, by revision. */
  offers: { readonly offer: Offer; readonly until: number }[]
  usedMinutes: number
}

export const newModel = (): Model => ({
  ...{ status: 'requested', now, isTicketLive: true, rates: undefined, offers: [], usedMinutes: 0 },
})

export const hour = 3_600_000

/** Whether an offer made until then could be approved in the world of the model. */
export function isGood({ now, isTicketLive, rates }: Model, offer: Offer, until: number): boolean {
  const { currency, min, max } = rates ?? { currency: 'USD', min: 10_000, max: 25_000 }
  const isWithin = offer.currency === currency && min <= offer.amount && offer.amount <= max
  return isTicketLive && isWithin && now < until && offer.fault === undefined
}

export function isLastGood(model: Model): boolean {
  const last = model.offers.at(-1)
  return last !== undefined && isGood(model, last.offer, last.until)
}

export function isOver({ offers, now }: Model): boolean {
  return now >= (offers.at(-1)?.until ?? 0)
}

/** Keeps one quote, by the functions that are tested. */
export class Desk {
  quote: Quote = frozen(quotes.requested)
  /** Each revision as it was first offered: what a customer may still have open. */
  readonly read: QuotedQuote[] = []
  /** The terms of each revision as they were offered, as texts. */
  readonly issued: string[] = []
  readonly superseded: Quote[] = []
  /** The world in which it was approved. */
  approvedIn: Model | undefined
  readonly reached = new Set<QuoteStatus>(['requested'])

  keep(quotes: readonly Quote[], model: Model): void {
    const [quote = this.quote, ...before] = frozen(quotes)
    if (quote.status === 'approved') this.approvedIn = { ...model }
    if (quote.status === 'quoted') {
      this.read.push(quote)
      this.issued.push(JSON.stringify(quote.terms))
    }
    this.superseded.push(...before)
    this.reached.add(quote.status)
    this.quote = quote
  }
}

function conditionsOf({ now, isTicketLive, rates }: Model): QuoteConditions {
  return frozen({
    now,
    policy: policyOf({ consulting: { status: 'offered', ...(rates && { rate: rates }) } }),
    // Another one is live all the time, and no help.
    tickets: [ticketIn('open'), { ...ticket, status: isTicketLive ? 'escalated' : 'closed' }],
  })
}

function termsFrom({ amount, currency, min, max, ...offer }: Offer, model: Model): QuoteTerms {
  const whole: QuoteTerms = {
    ...terms,
    revision: model.offers.length + 1 + offer.skip,
    rate: { currency, amount },
    estimate: offer.fault === 'estimate' ? { min: max + 1, max } : { min, max },
    validUntil: new Date(model.now + offer.hours * hour).toISOString(),
    ...(offer.scope !== undefined && { scope: offer.scope }),
  }
  const { fault } = offer
  const isDamaged = fault === 'completion' || fault === 'assignee'
  return isDamaged ? changed(whole, fault, undefined) : whole
}

/** What a step leaves: the quote, and what it has taken the place of. */
type Taken = Result<readonly Quote[]>

/** What is said when a quote is approved. */
export interface Approval {
  /** How many revisions ago it was read. */
  readonly back: number
  readonly by: string
  /** A part of the record that is not what was read. */
  readonly forged?: readonly [path: string, value: unknown] | undefined
}

/** A step as the desk takes it, from whatever quote, also from one that does not allow it. */
export const take = {
  issue: (quote: unknown, model: Model, offer: Offer): Taken =>
    one(steps.issueQuote(untyped(quote), frozen(termsFrom(offer, model)), conditionsOf(model))),
  revise: (quote: unknown, model: Model, offer: Offer): Taken => {
    const revision = frozen(termsFrom(offer, model))
    const result = steps.reviseQuote(untyped(quote), revision, conditionsOf(model))
    if (!result.ok) return result
    return { ...result, value: [result.value.revised, result.value.superseded] }
  },
  approve: (quote: unknown, model: Model, { read }: Desk, approval: Approval): Taken => {
    const seen = read[Math.max(0, read.length - 1 - approval.back)]
    const honest = seen === undefined ? record : approvalRecord(seen, approval.by, model.now)
    const { forged } = approval
    const said = forged === undefined ? honest : changed(honest, ...forged)
    return one(steps.approveQuote(untyped(quote), frozen(said), conditionsOf(model)))
  },
  decline: (quote: unknown, model: Model, text: string): Taken =>
    one(steps.declineQuote(untyped(quote), frozen({ ...remark, text }), conditionsOf(model))),
  requestChanges: (quote: unknown, text: string): Taken =>
    one(steps.requestQuoteChanges(untyped(quote), frozen({ ...remark, text }))),
  withdraw: (quote: unknown): Taken => one(steps.withdrawQuote(untyped(quote), remark)),
  start: (quote: unknown, model: Model): Taken => one(steps.startWork(untyped(quote), model.now)),
  report: (quote: unknown, model: Model, more: number): Taken =>
    one(steps.reportWork(untyped(quote), model.usedMinutes + more, model.now)),
  complete: (quote: unknown, model: Model, more: number): Taken =>
    one(steps.completeWork(untyped(quote), model.usedMinutes + more, model.now)),
  cancel: (quote: unknown): Taken => one(steps.cancelQuote(untyped(quote), remark)),
}
export type StepName = keyof typeof take

function one(result: Result<Quote>): Taken {
  return result.ok ? { ...result, value: [result.value] } : result
}

/** Where each step can be taken from, and where it leads. */
export const ways: Readonly<
  Record<StepName, readonly [from: readonly QuoteStatus[], to: QuoteStatus]>
> = {
  issue: [['requested'], 'quoted'],
  revise: [['quoted', 'changes-requested'], 'quoted'],
  approve: [['quoted'], 'approved'],
  decline: [['quoted'], 'declined'],
  requestChanges: [['quoted'], 'changes-requested'],
  withdraw: [['quoted', 'changes-requested'], 'withdrawn'],
  start: [['approved'], 'in-progress'],
  report: [['in-progress'], 'in-progress'],
  complete: [['in-progress'], 'completed'],
  cancel: [['requested', 'approved', 'in-progress'], 'cancelled'],
}
