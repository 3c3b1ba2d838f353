import { isDeepStrictEqual } from 'node:util'
import type fc from 'fast-check'
import { expect } from 'vitest'
import { parseQuote } from '../../../src/model/quote/parseQuote.ts'
import { type QuoteStatus, termsOf } from '../../../src/model/quote/quote.ts'
import {
  type QuoteTransition,
  quoteTransitions,
} from '../../../src/model/quote/quoteTransitions.ts'
import { type Desk, documentRates, type Made, type Model, transitions } from './desk.ts'

/** How often something happened. */
export const tally = new Map<string, number>()

export function count(what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1)
}

function hold(holds: boolean, what: string): void {
  if (!holds) expect.fail(what)
}

export type Command = fc.Command<Model, Desk>

interface Attempt {
  readonly name: QuoteTransition
  /** Whether it is made, from a status it starts from. */
  readonly mayBe: (model: Model) => boolean
  readonly make: (quote: unknown, model: Model, desk: Desk) => Made
  /** What the model knows after it, beside the status. */
  readonly note?: (model: Model) => void
  readonly shown: unknown
}

/** A transition that is attempted: the model says whether it is made or refused. */
export function attempt({ name, mayBe, make, note, shown }: Attempt): Command {
  const { from, to } = wayOf(name)
  const words = `${name} ${JSON.stringify(shown) ?? ''}`
  return {
    // From elsewhere it is tried once the quote is there.
    check: ({ status }) => from.includes(status),
    toString: () => words,
    run: (model, desk) => {
      const isRight = mayBe(model)
      const result = make(desk.quote, model, desk)
      hold(result.ok === isRight, `${words} from ${model.status}: ${isRight ? 'refused' : 'made'}`)
      count(`${name} ${result.ok ? 'made' : 'refused'}`)
      if (result.ok) {
        // All that was worked so far can be reported again: it adds nothing.
        const isTwice = name !== 'report' && make(result.value[0], model, desk).ok
        hold(!isTwice, `${words} was made twice`)
        note?.(model)
        model.status = to
        desk.keep(result.value, model)
        holdStatus(model, desk)
      } else {
        for (const { path } of result.issues) count(`${name} refused for ${path.join('.')}`)
      }
      afterwards(model, desk)
    },
  }
}

function wayOf(name: QuoteTransition): {
  readonly from: readonly QuoteStatus[]
  readonly to: QuoteStatus
} {
  return quoteTransitions[name]
}

/** Something that happens around the quote. */
export function event(name: string, happen: (model: Model) => void): Command {
  const run: Command['run'] = (model, desk) => {
    happen(model)
    count(name)
    afterwards(model, desk)
  }
  return { check: () => true, toString: () => name, run }
}

/** Nothing else can be done with a quote in this status, or with one it has replaced. */
function holdStatus(model: Model, desk: Desk): void {
  const { quote, superseded } = desk
  const last = superseded.at(-1)
  for (const { name, run, from } of transitions) {
    if (!from.includes(model.status)) {
      hold(!run(quote, model, desk).ok, `${name} was made from ${model.status}`)
      count(`${name} refused by status`)
    }
    hold(last === undefined || !run(last, model, desk).ok, `${name} was made of a former revision`)
  }
}

/** What holds after every command. */
function afterwards(model: Model, desk: Desk): void {
  const { quote } = desk
  hold(quote.status === model.status, `it is ${quote.status}, and should be ${model.status}`)
  const again = { ok: true, value: quote, warnings: [] }
  hold(isDeepStrictEqual(parseQuote(quote), again), 'it is not read as it is')
  holdTerms(desk)
  holdApproval(desk)
  if ('work' in quote) hold(quote.work?.usedMinutes === model.usedMinutes, 'minutes were lost')
}

/** Terms never change once they are offered, and cost what the rule says. */
function holdTerms({ quote, offered, superseded }: Desk): void {
  const terms = termsOf(quote)
  hold((terms?.revision ?? 0) === offered.length, 'it is not in its latest revision')
  if (terms === undefined) return
  hold(JSON.stringify(terms) === offered.at(-1), 'its terms have changed')
  const former = 'former' in quote ? quote.former : undefined
  hold(JSON.stringify(former) === offered.at(-2), 'its former terms are others')
  hold(superseded.length === offered.length - 1, 'a revision was lost')
  hold(
    superseded.every((one, index) => JSON.stringify(termsOf(one)) === offered[index]),
    'superseded terms have changed',
  )
}

/** Only what was approved is worked on: this revision, in time, with its ticket, in the policy. */
function holdApproval({ quote, approvedIn }: Desk): void {
  const isNeeded = quote.status === 'in-progress' || quote.status === 'completed'
  const approval = 'approval' in quote ? quote.approval : undefined
  hold(!isNeeded || approval !== undefined, `it is ${quote.status} without an approval`)
  if (approval === undefined) return
  const terms = termsOf(quote)
  if (terms === undefined || approvedIn === undefined) expect.fail('nothing was approved')
  const { min, max } = approvedIn.rates ?? documentRates
  const { amount } = terms.rate
  hold(approval.revision === terms.revision, 'another revision was approved')
  hold(approval.by.trim() !== '', 'nobody has approved it')
  hold(Date.parse(approval.at) === approvedIn.now, 'it was approved at another time')
  hold(approvedIn.now < Date.parse(terms.validUntil), 'it was approved after it had expired')
  hold(approvedIn.isTicketLive, 'it was approved without its ticket')
  hold(min <= amount && amount <= max, 'it was approved at a rate outside the policy')
}
