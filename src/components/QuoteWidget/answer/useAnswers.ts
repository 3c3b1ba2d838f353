import { useState } from 'react'
import type { Quote } from '../../../model/quote/quote.ts'
import { hasTerms, type QuoteWithTerms } from '../../../model/quote/quote.ts'
import { type QuoteAnswer, quoteAnswers } from '../../../model/quote/quoteActions.ts'
import {
  type Answer,
  type AnswerPlace,
  type Answers,
  answeredQuote,
  revisionIn,
  termsText,
  useAnswer,
} from './answerDrafts.ts'

/** An answer that has arrived after other terms: it is not theirs, but is said. */
interface LateAnswer {
  readonly answer: Exclude<QuoteAnswer, 'approve'>
  /** What it was an answer to. */
  readonly revision: number
}

/** What came of the answers to one quote. */
interface AnswersState {
  readonly answers: Answers
  /** The quote as the answer that has arrived leaves it, until the host gives it so. */
  readonly quote: Quote
  /** The answer it has got, until it has gone on. */
  readonly recorded: QuoteAnswer | undefined
  /** Terms that were being approved when others came. */
  readonly earlier: Answer['state'] | undefined
  readonly late: readonly LateAnswer[]
  /** An approval of these terms goes out. */
  readonly onApproving: () => void
}

/** Follows what is answered to a quote, and to those whose place it takes. */
export function useAnswers(given: Quote, place: AnswerPlace): AnswersState {
  // A quote that came closed is never answered; one that was answered has its answers.
  const [wasOpen, setWasOpen] = useState(false)
  const isOpen = wasOpen || given.status === 'quoted'
  if (isOpen !== wasOpen) setWasOpen(isOpen)
  const answers: Answers = {
    approve: useAnswer('approve', given, place, !isOpen),
    'request-changes': useAnswer('request-changes', given, place, !isOpen),
    decline: useAnswer('decline', given, place, !isOpen),
  }
  const [approving, setApproving] = useState<Quote>()
  const earlier = useAnswer('approve', approving ?? given, place, approving === undefined)
  const isEarlier = approving !== undefined && termsText(approving) !== termsText(given)
  const late = [
    { answer: 'request-changes', revision: useLateRevision(answers['request-changes'], given) },
    { answer: 'decline', revision: useLateRevision(answers.decline, given) },
  ] as const
  const answered = hasTerms(given) ? answeredBy(given, answers) : undefined
  const quote = (given.status === 'quoted' && answered?.quote) || given
  return {
    answers,
    quote,
    recorded: answered?.quote.status === quote.status ? answered.answer : undefined,
    earlier: isEarlier ? earlier.state : undefined,
    late: late.flatMap(({ answer, revision }) =>
      revision === undefined ? [] : { answer, revision },
    ),
    onApproving: () => setApproving(quote),
  }
}

/** The revision that a late answer was to. */
function useLateRevision(
  { state: { accepted }, isRead }: Answer,
  given: Quote,
): number | undefined {
  const terms = termsText(given)
  const count = isRead ? accepted.length : undefined
  const [seen, setSeen] = useState({ count, terms: '' })
  // What was there when the page came is no news.
  if (count !== seen.count) setSeen({ count, terms: seen.count === undefined ? '' : terms })
  const said = accepted.at(-1)?.sent.terms
  return terms !== '' && terms === seen.terms && said !== terms ? revisionIn(said) : undefined
}

/** The answer that has arrived, if one has, and the quote with it. */
function answeredBy(given: QuoteWithTerms, answers: Answers) {
  const terms = termsText(given)
  for (const answer of quoteAnswers) {
    const accepted = answers[answer].state.accepted.findLast(({ sent }) => sent.terms === terms)
    if (accepted !== undefined) return { answer, quote: answeredQuote(given, answer, accepted) }
  }
  return undefined
}
