import type { ApprovalRecord } from '../../../src/model/quote/approvalRecord.ts'
import type {
  Quote,
  QuotedQuote,
  QuoteTerms,
  WithdrawnQuote,
} from '../../../src/model/quote/quote.ts'
import { approveQuote, reviseQuote, withdrawQuote } from '../../../src/model/quote/transitions.ts'
import type { Result } from '../../../src/model/reading/result.ts'
import type { SubmitResult } from '../../../src/model/submission/submitResult.ts'
import type { Fields } from '../site.ts'
import { firstQuote } from './offers.ts'
import { policy, tickets } from './pages.ts'

/** An approval as it arrived, of which the team makes a bill. */
export interface Approval {
  readonly key: string | undefined
  readonly fields: Fields
}

/** What the portal says of what does not hold any more. */
export const offerRefusal = 'This offer does not hold any more.'

/** Where a portal keeps its only quote, and what was approved. */
export interface Desk {
  record(fields: Fields, key: string | undefined): SubmitResult
  approvals(): readonly Approval[]
  /** What pages are told, which is not what is known: they learn of an approval later. */
  listed(): readonly Quote[]
  /** From now on pages are told of an approval. */
  catchUp(): void
  revise(terms: QuoteTerms): void
  /** Offers something else under the same number, which nobody should do. */
  restate(terms: QuoteTerms): void
  withdraw(): void
}

export function openDesk(honoursKey: boolean): Desk {
  const approvals: Approval[] = []
  let offered: QuotedQuote | WithdrawnQuote = firstQuote
  let approved: Quote | undefined
  let isBehind = true
  const conditions = () => ({ now: Date.now(), policy, tickets })

  return {
    record(fields, key) {
      const created = { status: 'accepted', reference: offered.reference } as const
      if (honoursKey && approvals.some((approval) => approval.key === key)) return created
      if (offered.status !== 'quoted') return refused
      // Who approves a second time is not told apart from who approves: the key has to do that.
      const step = approveQuote(offered, recordOf(fields, offered), conditions())
      if (!step.ok || fields.team !== offered.terms.assignee.team) return refused
      approvals.push({ key, fields })
      approved ??= step.value
      return created
    },
    approvals: () => approvals,
    listed: () => [(!isBehind && approved) || offered],
    catchUp() {
      isBehind = false
    },
    revise(terms) {
      if (offered.status !== 'quoted') throw new Error('There is nothing to be revised.')
      offered = taken(reviseQuote(offered, terms, conditions())).revised
    },
    restate(terms) {
      offered = { ...firstQuote, terms }
    },
    withdraw() {
      if (offered.status !== 'quoted') throw new Error('There is nothing to be withdrawn.')
      offered = taken(withdrawQuote(offered, { at: new Date().toISOString(), text: 'No time.' }))
    },
  }
}

const refused: SubmitResult = { status: 'invalid', fields: {}, message: offerRefusal }

/** The record that was posted. The team is one of those that quote, or it is refused. */
function recordOf(fields: Fields, { terms }: QuotedQuote): ApprovalRecord {
  const { reference = '', ticket = '', by = '', at = '', currency = '' } = fields
  const { completion = '', validUntil = '', assignee = '', scope = '' } = fields
  const number = (field: string) => Number(fields[field])
  return {
    ...{ reference, ticket, by, at, completion, validUntil, scope },
    revision: number('revision'),
    rate: { currency, amount: number('rate') },
    estimate: { min: number('minutesMin'), max: number('minutesMax') },
    total: { currency, min: number('totalMin'), max: number('totalMax') },
    assignee: { name: assignee, team: terms.assignee.team },
  }
}

function taken<Value>(step: Result<Value>): Value {
  if (!step.ok) throw new Error(step.issues.map(({ message }) => message).join(' '))
  return step.value
}
