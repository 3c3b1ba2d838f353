import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteStatuses } from '../../../src/model/quote/quote.ts'
import { quoteTransitions } from '../../../src/model/quote/quoteTransitions.ts'
import { runs } from '../runs.ts'
import {
  type Approval,
  Desk,
  hour,
  isGood,
  isLastGood,
  isOver,
  type Model,
  make,
  newModel,
  type Offer,
} from './desk.ts'
import { attempt, type Command, count, event, tally } from './deskCommands.ts'

const numRuns = runs(400)

/** What is right, and at times what is not. */
function mostly<Right, const Wrong>(right: fc.Arbitrary<Right>, ...wrong: readonly Wrong[]) {
  const other = fc.constantFrom(...wrong)
  return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: other })
}

const offers: fc.Arbitrary<Offer> = fc
  .record({
    amount: mostly(fc.integer({ min: 15_000, max: 20_000 }), 9_999, 10_000, 25_000, 25_001),
    currency: mostly(fc.constant('USD'), 'EUR'),
    minutes: fc.tuple(fc.nat(600), fc.nat(600)),
    hours: mostly(fc.integer({ min: 1, max: 240 }), 0, -1),
    skip: mostly(fc.constant(0), -1, 1),
    fault: mostly(fc.constant(undefined), 'completion', 'assignee', 'estimate'),
    scope: fc.constantFrom(undefined, 'Build it, and maintain it.'),
  })
  .map(({ minutes: [a, b], ...offer }) => ({ ...offer, min: Math.min(a, b), max: Math.max(a, b) }))

const approvals: fc.Arbitrary<Approval> = fc.record({
  back: mostly(fc.constant(0), 1, 2),
  by: mostly(fc.constant('Kim Okafor'), '', ' '),
  // Each is valid, but nothing that was offered.
  forged: mostly<undefined, Approval['forged']>(
    fc.constant(undefined),
    ...([
      ['reference', 'Q-1'],
      ['rate.amount', 1],
      ['total.max', 1_000_000],
      ['scope', 'Something else.'],
    ] as const),
  ),
})

const words = mostly(fc.constant('Not like this.'), '', ' ', 'x'.repeat(10_001))
const moreMinutes = mostly(fc.nat(120), -1, 0.5)

const isText = (text: string) => text.trim() !== '' && text.length <= 10_000
const untilOf = ({ now }: Model, { hours }: Offer) => now + hours * hour

const offering = (name: 'offer' | 'revise') => (offer: Offer) =>
  attempt({
    name,
    shown: offer,
    mayBe: (model) => offer.skip === 0 && isGood(model, offer, untilOf(model, offer)),
    make: (quote, model) => make[name](quote, model, offer),
    note: (model) => void model.offers.push({ offer, until: untilOf(model, offer) }),
  })

const approving = (approval: Approval) =>
  attempt({
    name: 'approve',
    shown: approval,
    mayBe: (model) =>
      isLastGood(model) &&
      (approval.back === 0 || model.offers.length === 1) &&
      isText(approval.by) &&
      approval.forged === undefined,
    make: (quote, model, desk) => make.approve(quote, model, desk, approval),
  })

const answering = (name: 'decline' | 'request-changes') => (text: string) =>
  attempt({
    name,
    shown: text,
    mayBe: (model) => isText(text) && !(name === 'decline' && isOver(model)),
    make: (quote, model) => make[name](quote, model, text),
  })

const working = (name: 'report' | 'complete') => (more: number) =>
  attempt({
    name,
    shown: more,
    mayBe: () => Number.isInteger(more) && more >= 0,
    make: (quote, model) => make[name](quote, model, more),
    note: (model) => {
      model.usedMinutes += more
    },
  })

const plain = (name: 'withdraw' | 'start' | 'cancel') =>
  fc.constant(attempt({ name, shown: '', mayBe: () => true, make: make[name] }))

const advancing = fc.oneof(
  fc.integer({ min: 1, max: 48 }).map((hours) =>
    event('the clock advances', (model) => {
      model.now += hours * hour
    }),
  ),
  fc.constantFrom(0, 1).map((before) =>
    event(
      before === 0 ? 'the clock reaches the end' : 'the clock almost reaches the end',
      (model) => {
        model.now = Math.max(model.now, (model.offers.at(-1)?.until ?? 0) - before)
      },
    ),
  ),
)

const ticketing = fc.constantFrom(true, true, false).map((isLive) =>
  event(isLive ? 'the ticket is reopened' : 'the ticket is closed', (model) => {
    model.isTicketLive = isLive
  }),
)

const pricing = fc
  .constantFrom(
    undefined,
    undefined,
    { currency: 'USD', min: 10_000, max: 25_000 },
    { currency: 'USD', min: 17_500, max: 20_000 },
    { currency: 'EUR', min: 10_000, max: 25_000 },
  )
  .map((rates) =>
    event('the policy changes its rate', (model) => {
      model.rates = rates
    }),
  )

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 12, arbitrary: offers.map(offering('offer')) },
  { weight: 4, arbitrary: offers.map(offering('revise')) },
  { weight: 8, arbitrary: approvals.map(approving) },
  { weight: 1, arbitrary: words.map(answering('decline')) },
  { weight: 2, arbitrary: words.map(answering('request-changes')) },
  { weight: 1, arbitrary: plain('withdraw') },
  { weight: 6, arbitrary: plain('start') },
  { weight: 5, arbitrary: moreMinutes.map(working('report')) },
  { weight: 3, arbitrary: moreMinutes.map(working('complete')) },
  { weight: 1, arbitrary: plain('cancel') },
  { weight: 3, arbitrary: advancing },
  { weight: 3, arbitrary: ticketing },
  { weight: 2, arbitrary: pricing },
)

describe('a quote, whatever is done to it', { timeout: 600_000 }, () => {
  it('makes the transitions it should and no others, and is only worked on as approved', async ({
    annotate,
  }) => {
    const desks = fc.commands([command], { maxCommands: 60, size: 'max' })
    fc.assert(
      fc.property(desks, (sequence) => {
        const desk = new Desk()
        fc.modelRun(() => ({ model: newModel(), real: desk }), sequence)
        for (const status of desk.reached) count(`reached ${status}`)
        if (desk.superseded.length > 0) count('reached superseded')
      }),
      { numRuns },
    )
    const counts = [...tally].map(([what, times]) => `${what}: ${times}`).toSorted()
    await annotate(counts.join(', '), 'distribution')

    // It is not passed by refusing everything, nor by never getting anywhere.
    const often = (what: string) => tally.get(what) ?? 0
    for (const status of quoteStatuses) {
      expect(often(`reached ${status}`), status).toBeGreaterThan(numRuns / 50)
    }
    for (const name of Object.keys(quoteTransitions)) {
      expect(often(`${name} made`), name).toBeGreaterThan(numRuns / 50)
      expect(often(`${name} refused by status`), name).toBeGreaterThan(numRuns)
    }
    for (const name of ['offer', 'revise', 'approve', 'decline', 'request-changes', 'report']) {
      expect(often(`${name} refused`), name).toBeGreaterThan(numRuns / 800)
    }
    const reasons = ['terms.validUntil', 'ticket', 'terms.rate.amount', 'terms.rate.currency']
    for (const reason of [...reasons, 'approval.revision', 'approval.by']) {
      expect(often(`approve refused for ${reason}`), reason).toBeGreaterThan(numRuns / 800)
    }
  })
})
