import { parseDocument } from '../reading/fields.ts'
import { createIssue, type Issue } from '../reading/issue.ts'
import type { Result } from '../reading/result.ts'
import type { Quote, QuoteStatus } from './quote.ts'
import { quoteCheck } from './quoteFields.ts'

/** Every change of a quote: the statuses it starts from, and the status it leads to. */
export const quoteTransitions = {
  offer: { from: ['requested'], to: 'quoted' },
  revise: { from: ['quoted', 'changes-requested'], to: 'quoted' },
  approve: { from: ['quoted'], to: 'approved' },
  decline: { from: ['quoted'], to: 'declined' },
  'request-changes': { from: ['quoted'], to: 'changes-requested' },
  withdraw: { from: ['quoted', 'changes-requested'], to: 'withdrawn' },
  start: { from: ['approved'], to: 'in-progress' },
  report: { from: ['in-progress'], to: 'in-progress' },
  complete: { from: ['in-progress'], to: 'completed' },
  cancel: { from: ['requested', 'approved', 'in-progress'], to: 'cancelled' },
} as const satisfies Readonly<
  Record<string, { readonly from: readonly QuoteStatus[]; readonly to: QuoteStatus }>
>
export type QuoteTransition = keyof typeof quoteTransitions

/** The quotes that a transition starts from. */
export type QuoteBefore<Transition extends QuoteTransition> = Extract<
  Quote,
  { readonly status: (typeof quoteTransitions)[Transition]['from'][number] }
>

/** What makes one transition. */
interface Making<Input, After> {
  /** Reads what the transition is made with. Trusts the quote. */
  readonly read: () => Result<Input>
  /** What keeps the transition from being made. */
  readonly check?: (input: Input) => readonly Issue[]
  /** The quote after it. */
  readonly change: (input: Input) => After
}

/** Makes a transition of a quote that is whole, and in a status it starts from. */
export function makeTransition<Transition extends QuoteTransition, Input, After>(
  transition: Transition,
  quote: QuoteBefore<Transition>,
  { read, check, change }: Making<Input, After>,
): Result<After> {
  const wrong = checkQuote(quote, quoteTransitions[transition].from)
  if (wrong.length > 0) return { ok: false, issues: wrong }
  const input = read()
  if (!input.ok) return input
  const issues = check?.(input.value) ?? []
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, value: change(input.value), warnings: input.warnings }
}

function checkQuote(quote: Quote, from: readonly QuoteStatus[]): readonly Issue[] {
  const result = parseDocument(quote, quoteCheck)
  if (!result.ok) return result.issues
  if (from.includes(quote.status)) return []
  return [
    createIssue({
      path: ['status'],
      expected: from.join(' or '),
      received: quote.status,
      advice: 'The quote has changed, or this cannot be done with it: load it again.',
    }),
  ]
}
