import type fc from 'fast-check'
import { expect } from 'vitest'
import { isQuote } from '../../../src/model/quote/quoteGuards.ts'
import { quoteTotal, termsOf } from '../../../src/model/quote/terms.ts'
import {
  type Approval,
  type Desk,
  type Model,
  type Offer,
  type StepName,
  take,
  ways,
} from './desk.ts'

/** How often something happened. */
export const tally = new Map<string, number>()

export function count(what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1)
}

function hold(holds: boolean, what: string): void {
  if (!holds) expect.fail(what)
}

export type Command = fc.Command<Model, Desk>
type Taken = ReturnType<(typeof take)[StepName]>

interface StepParts {
  readonly name: StepName
  /** Whether it is taken, from a status it can be taken from. */
  readonly mayBe: (model: Model) => boolean
  readonly take: (quote: unknown, model: Model, desk: Desk) => Taken
  /** What the model knows after it, beside the status. */
  readonly note?: (model: Model) => void
  readonly shown: unknown
}

/** A step that is tried: the model says whether it is taken or refused. */
export function step({ name, mayBe, take, note, shown }: StepParts): Command {
  const [from, to] = ways[name]
  const words = `${name} ${JSON.stringify(shown) ?? ''}`
  return {
    // From elsewhere it is tried after every command.
    check: ({ status }) => from.includes(status),
    toString: () => words,
    run: (model, desk) => {
      const { quote } = desk
      const isRight = mayBe(model)
      const result = take(quote, model, desk)
      hold(result.ok === isRight, `${words} from ${model.status}: ${isRight ? 'refused' : 'taken'}`)
      count(`${name} ${result.ok ? 'taken' : 'refused'}`)
      for (const { path } of result.ok ? [] : result.issues) {
        count(`${name} refused for ${path.join('.')}`)
      }
      if (result.ok) {
        // All that was worked so far can be said again: it adds nothing.
        const isTwice = name !== 'report' && take(result.value[0], model, desk).ok
        hold(!isTwice, `${words} was taken twice`)
        note?.(model)
        model.status = to
        desk.keep(result.value, model)
      }
      afterwards(model, desk)
    },
  }
}

/** Something that happens round the quote. */
export function event(name: string, happen: (model: Model) => void): Command {
  const run: Command['run'] = (model, desk) => {
    happen(model)
    count(name)
    afterwards(model, desk)
  }
  return { check: () => true, toString: () => name, run }
}

const goodOffer: Offer = {
  ...{ amount: 15_000, currency: 'USD', min: 60, max: 90, hours: 24, skip: 0 },
}
const goodApproval: Approval = { back: 0, by: 'Kim Okafor' }

/** Every step, with nothing wrong about it but, perhaps, where it is taken from. */
const bestSteps: Readonly<Record<StepName, (quote: unknown, model: Model, desk: Desk) => Taken>> = {
  issue: (quote, model) => take.issue(quote, model, goodOffer),
  revise: (quote, model) => take.revise(quote, model, goodOffer),
  approve: (quote, model, desk) => take.approve(quote, model, desk, goodApproval),
  decline: (quote, model) => take.decline(quote, model, 'No.'),
  requestChanges: (quote) => take.requestChanges(quote, 'Sooner.'),
  withdraw: (quote) => take.withdraw(quote),
  start: (quote, model) => take.start(quote, model),
  report: (quote, model) => take.report(quote, model, 1),
  complete: (quote, model) => take.complete(quote, model, 1),
  cancel: (quote) => take.cancel(quote),
}
const bestEntries = Object.entries(bestSteps).map(([name, best]) => {
  const [, way] = Object.entries(ways).find(([other]) => other === name) ?? []
  return { name, best, from: way?.[0] ?? [] }
})

/** What holds after every command. */
function afterwards(model: Model, desk: Desk): void {
  const { quote, superseded } = desk
  for (const { name, best, from } of bestEntries) {
    if (!from.includes(model.status)) {
      hold(!best(quote, model, desk).ok, `${name} was taken from ${model.status}`)
      count(`${name} refused by status`)
    }
    const last = superseded.at(-1)
    hold(
      last === undefined || !best(last, model, desk).ok,
      `${name} was taken from a former revision`,
    )
  }
  hold(quote.status === model.status, `it is ${quote.status}, and should be ${model.status}`)
  hold(isQuote(quote), 'it is no quote')
  holdTerms(desk)
  holdApproval(desk)
  if ('work' in quote) hold(quote.work?.usedMinutes === model.usedMinutes, 'minutes were lost')
}

/** Terms never change once they are offered, and cost what the rule says. */
function holdTerms({ quote, issued, superseded }: Desk): void {
  const terms = termsOf(quote)
  hold((terms?.revision ?? 0) === issued.length, 'it is not in its latest revision')
  if (terms === undefined) return
  hold(JSON.stringify(terms) === issued.at(-1), 'its terms have changed')
  const former = 'former' in quote ? quote.former : undefined
  hold(JSON.stringify(former) === issued.at(-2), 'its former terms are others')
  hold(superseded.length === issued.length - 1, 'a revision was lost')
  hold(
    superseded.every((one, index) => JSON.stringify(termsOf(one)) === issued[index]),
    'superseded terms have changed',
  )
  const total = quoteTotal(terms)
  for (const end of ['min', 'max'] as const) {
    const sixtieths = BigInt(terms.rate.amount) * BigInt(terms.estimate[end])
    const up = (sixtieths % 60n) * 2n >= 60n ? 1n : 0n
    hold(BigInt(total[end]) === sixtieths / 60n + up, `its total does not follow the rule: ${end}`)
  }
}

/** Nothing is worked on that was not approved: this revision, in time, with its ticket, in the policy. */
function holdApproval({ quote, approvedIn }: Desk): void {
  const needs = quote.status === 'in-progress' || quote.status === 'completed'
  const approval = 'approval' in quote ? quote.approval : undefined
  hold(!needs || approval !== undefined, `it is ${quote.status} without an approval`)
  if (approval === undefined) return
  const terms = termsOf(quote)
  if (terms === undefined || approvedIn === undefined) expect.fail('nothing was approved')
  const { min, max } = approvedIn.rates ?? { min: 10_000, max: 25_000 }
  const { amount } = terms.rate
  hold(approval.revision === terms.revision, 'another revision was approved')
  hold(approval.by.trim() !== '', 'nobody has approved it')
  hold(Date.parse(approval.at) === approvedIn.now, 'it was approved at another time')
  hold(approvedIn.now < Date.parse(terms.validUntil), 'it was approved once its time was over')
  hold(approvedIn.isTicketLive, 'it was approved without its ticket')
  hold(min <= amount && amount <= max, 'it was approved at a rate outside the policy')
}
