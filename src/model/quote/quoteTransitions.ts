import { parseDocument } from '../reading/fields.ts'
import { createIssue, type Issue } from '../reading/issue.ts'
import type { Result } from '../reading/result.ts'
import type { Quote, QuoteStatus } from './quote.ts'
import { quoteCheck } from './quoteFields.ts'

/** The transitions of a quote: the statuses each starts from, and the status it leads to. */
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
/** A key of `quoteTransitions`. */
export type QuoteTransition = keyof typeof quoteTransitions

/** A quote in a status that a transition starts from. */
export type QuoteBefore<Transition extends QuoteTransition> = Extract<
  Quote,
  { readonly status: (typeof quoteTransitions)[Transition]['from'][number] }
>

/** The functions of a transition. Each receives the parsed quote. */
interface TransitionParts<Before, Input, After> {
  /** Parses the input of the transition. */
  readonly read: (quote: Before) => Result<Input>
  /** Returns issues that prevent the transition. */
  readonly check?: (quote: Before, input: Input) => readonly Issue[]
  /** Returns the quote after the transition. */
  readonly change: (quote: Before, input: Input) => After
}

/** Applies a transition. Returns issues if the quote is invalid or in a status it does not start from. */
export function makeTransition<Transition extends QuoteTransition, Input, After>(
  transition: Transition,
  given: QuoteBefore<Transition>,
  { read, check, change }: TransitionParts<QuoteBefore<Transition>, Input, After>,
): Result<After> {
  const parsed = parseDocument(given, quoteCheck)
  if (!parsed.ok) return parsed
  const quote = parsed.value
  if (!isBefore(transition, quote)) {
    const issue = createIssue({
      path: ['status'],
      expected: quoteTransitions[transition].from.join(' or '),
      received: quote.status,
      advice: 'Load the quote again: it may have changed.',
    })
    return { ok: false, issues: [issue] }
  }
  const input = read(quote)
  if (!input.ok) return input
  const issues = check?.(quote, input.value) ?? []
  return issues.length > 0
    ? { ok: false, issues }
    : {
        ok: true,
        value: change(quote, input.value),
        warnings: [...parsed.warnings, ...input.warnings],
      }
}

function isBefore<Transition extends QuoteTransition>(
  transition: Transition,
  quote: Quote,
): quote is QuoteBefore<Transition> {
  return quoteTransitions[transition].from.some((status) => status === quote.status)
}
