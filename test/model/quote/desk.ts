import type { Quote, QuotedQuote, QuoteStatus, QuoteTerms } from '../../../src/model/quote/quote.ts'
import type { QuoteConditions } from '../../../src/model/quote/quoteObstacles.ts'
import {
  type QuoteTransition,
  quoteTransitions,
} from '../../../src/model/quote/quoteTransitions.ts'
import * as kit from '../../../src/model/quote/transitions.ts'
import type { Result } from '../../../src/model/reading/result.ts'
import type { RateRange } from '../../../src/model/values/money.ts'
import { policyOffering } from '../../../stories/fixtures/policies.ts'
import { quotes, terms } from '../../../stories/fixtures/quotes.ts'
import { ticketIn } from '../../../stories/fixtures/tickets.ts'
import { untyped } from '../untyped.ts'
import { changed, frozen, now, policyAt, recordOf, remark, ticket } from './builders.ts'

/** What is offered: numbers, from which the model decides by itself whether it may be. */
export interface Offer {
  readonly amount: number
  readonly currency: string
  readonly min: number
  readonly max: number
  /** Hours from now until it expires. */
  readonly hours: number
  /** How far the number of the revision is off. */
  readonly skip: number
  /** A part that is damaged. */
  readonly fault?: 'completion' | 'assignee' | 'estimate' | undefined
  readonly scope?: string | undefined
}

/** What is known of the quote and of the world around it: numbers, apart from the code. */
export interface Model {
  status: QuoteStatus
  now: number
  isTicketLive: boolean
  /** `undefined`: the policy does not state any. */
  rates: RateRange | undefined
  /** Every offer, and when it expires, by revision. */
  offers: { readonly offer: Offer; readonly until: number }[]
  usedMinutes: number
}

export const newModel = (): Model => ({
  status: 'requested',
  now,
  isTicketLive: true,
  rates: undefined,
  offers: [],
  usedMinutes: 0,
})

export const hour = 3_600_000

export const documentRates: RateRange = { currency: 'USD', min: 10_000, max: 25_000 }

/** Whether an offer that expires then could be approved in the world of the model. */
export function isGood({ now, isTicketLive, rates }: Model, offer: Offer, until: number): boolean {
  const { currency, min, max } = rates ?? documentRates
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
  readonly offered: string[] = []
  readonly superseded: Quote[] = []
  /** The world in which it was approved. */
  approvedIn: Model | undefined
  readonly reached = new Set<QuoteStatus>(['requested'])

  keep(quotes: readonly Quote[], model: Model): void {
    const [quote = this.quote, ...before] = frozen(quotes)
    if (quote.status === 'approved') this.approvedIn = { ...model }
    if (quote.status === 'quoted') {
      this.read.push(quote)
      this.offered.push(JSON.stringify(quote.terms))
    }
    this.superseded.push(...before)
    this.reached.add(quote.status)
    this.quote = quote
  }
}

function conditionsOf({ now, isTicketLive, rates }: Model): QuoteConditions {
  return frozen({
    now,
    policy: rates ? policyAt(rates.min, rates.max, rates.currency) : policyOffering(),
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
  return frozen(isDamaged ? changed(whole, fault, undefined) : whole)
}

/** What a transition leaves: the quote, and what it has replaced. */
export type Made = Result<readonly Quote[]>

/** What is said when a quote is approved. */
export interface Approval {
  /** How many revisions ago it was read. */
  readonly back: number
  readonly by: string
  /** A part of the record that is not what was read. */
  readonly forged?: readonly [path: string, value: unknown] | undefined
}

const said = (model: Model, text: string) =>
  frozen({ ...remark, at: new Date(model.now).toISOString(), text })

/** A transition as the desk makes it, of any quote, also of one that does not allow it. */
export const make = {
  offer: (quote: unknown, model: Model, offer: Offer) =>
    one(kit.offerQuote(untyped(quote), termsFrom(offer, model), conditionsOf(model))),
  revise: (quote: unknown, model: Model, offer: Offer): Made => {
    const offered = termsFrom(offer, model)
    const result = kit.reviseQuote(untyped(quote), offered, conditionsOf(model))
    if (!result.ok) return result
    return { ...result, value: [result.value.revised, result.value.superseded] }
  },
  approve: (quote: unknown, model: Model, { read }: Desk, { back, by, forged }: Approval) => {
    const seen = read[Math.max(0, read.length - 1 - back)] ?? quotes.quoted
    const honest = recordOf(seen, by, model.now)
    const record = forged === undefined ? honest : frozen(changed(honest, ...forged))
    return one(kit.approveQuote(untyped(quote), record, conditionsOf(model)))
  },
  decline: (quote: unknown, model: Model, text: string) =>
    one(kit.declineQuote(untyped(quote), said(model, text))),
  'request-changes': (quote: unknown, model: Model, text: string) =>
    one(kit.requestQuoteChanges(untyped(quote), said(model, text))),
  withdraw: (quote: unknown) => one(kit.withdrawQuote(untyped(quote), remark)),
  start: (quote: unknown, model: Model) => one(kit.startWork(untyped(quote), model.now)),
  report: (quote: unknown, model: Model, more: number) =>
    one(kit.reportWork(untyped(quote), model.usedMinutes + more, model.now)),
  complete: (quote: unknown, model: Model, more: number) =>
    one(kit.completeWork(untyped(quote), model.usedMinutes + more, model.now)),
  cancel: (quote: unknown) => one(kit.cancelQuote(untyped(quote), remark)),
} satisfies Record<QuoteTransition, unknown>

function one(result: Result<Quote>): Made {
  return result.ok ? { ...result, value: [result.value] } : result
}

/** An offer that can be made. */
export const good = { amount: 15_000, currency: 'USD', min: 60, max: 90, hours: 24, skip: 0 }

/** Every transition, with nothing wrong but, perhaps, the status it starts from. */
const best: Readonly<Record<QuoteTransition, (quote: unknown, model: Model, desk: Desk) => Made>> =
  {
    ...make,
    offer: (quote, model) => make.offer(quote, model, good),
    revise: (quote, model) => make.revise(quote, model, good),
    approve: (quote, model, desk) =>
      make.approve(quote, model, desk, { back: 0, by: 'Kim Okafor' }),
    decline: (quote, model) => make.decline(quote, model, 'No.'),
    'request-changes': (quote, model) => make['request-changes'](quote, model, 'Sooner.'),
    report: (quote, model) => make.report(quote, model, 1),
    complete: (quote, model) => make.complete(quote, model, 1),
  }

/** The same, with the statuses they start from, and the one they lead to. */
export const transitions = Object.entries(best).map(([name, run]) => {
  const [, way] = Object.entries(quoteTransitions).find(([other]) => other === name) ?? []
  const from: readonly QuoteStatus[] = way?.from ?? []
  return { name, run, from, to: way?.to }
})
