import { useEffect, useId, useRef, useState } from 'react'
import { fillMessage, getFormatter } from '../../messages/format.ts'
import type { QuoteConditions } from '../../model/quote/approval.ts'
import type { Quote } from '../../model/quote/quote.ts'
import { quoteAnswers } from '../../model/quote/quoteActions.ts'
import { hasTerms, type OfferedQuote, termsOf } from '../../model/quote/terms.ts'
import * as card from '../private/card.css.ts'
import { focusTarget } from '../private/focusTarget.css.ts'
import { Outcome } from '../private/form/Outcome.tsx'
import { isFocusFree, useFocusOn } from '../private/form/useFocusOn.ts'
import type { HeadingLevel } from '../private/headingLevels.ts'
import { subheadingTags } from '../private/headingTags.ts'
import { joinClasses } from '../private/joinClasses.ts'
import { type MarkShape, StatusMark } from '../private/StatusMark.tsx'
import * as text from '../private/text.css.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import {
  type Answer,
  type AnswerPlace,
  type Answers,
  answeredQuote,
  revisionIn,
  termsText,
  useAnswer,
} from './answers.ts'
import { QuoteAnswers } from './QuoteAnswers.tsx'
import { QuoteDetails } from './QuoteDetails.tsx'
import { QuoteLink } from './QuoteLink.tsx'
import { QuoteProgress } from './QuoteProgress.tsx'
import * as styles from './quote.css.ts'
import type { QuoteHandlers } from './quoteDelivery.ts'
import { type QuoteState, quoteState } from './quoteState.ts'
import { useNow } from './useNow.ts'
import { useQuoteNews } from './useQuoteNews.ts'

interface QuoteCardProps {
  /** The quote as the host gives it. */
  given: Quote
  /** What decides about an approval, but for the time; nothing while the policy is not known. */
  conditions: Omit<QuoteConditions, 'now'> | undefined
  answerPlace: AnswerPlace
  handlers: QuoteHandlers
  approver: string | undefined
  headingLevel: HeadingLevel
}

/** Told apart without colour. */
const shapes: Readonly<Record<QuoteState, MarkShape>> = {
  requested: 'ring',
  quoted: 'exclamation',
  'changes-requested': 'half',
  approved: 'tick',
  declined: 'cross',
  withdrawn: 'bar',
  superseded: 'bar',
  'in-progress': 'arrow',
  completed: 'tick',
  cancelled: 'cross',
  expired: 'clock',
}

const ongoing: Readonly<Record<QuoteState, boolean>> = {
  requested: true,
  quoted: true,
  'changes-requested': true,
  approved: true,
  declined: false,
  withdrawn: false,
  superseded: false,
  'in-progress': true,
  completed: false,
  cancelled: false,
  expired: false,
}

/** One quote: how far it is, what is agreed or to be agreed, and what the reader can answer. */
export function QuoteCard({
  given,
  conditions,
  answerPlace,
  headingLevel,
  ...rest
}: QuoteCardProps) {
  const { formatLocale } = useSupportKit()
  const { quote: messages } = useQuoteMessages()
  const answers: Answers = {
    approve: useAnswer('approve', given, answerPlace),
    'request-changes': useAnswer('request-changes', given, answerPlace),
    decline: useAnswer('decline', given, answerPlace),
  }
  // Terms that were being approved when others came.
  const [approving, setApproving] = useState<Quote>()
  const earlier = useAnswer('approve', approving ?? given, answerPlace)
  const isEarlier = approving !== undefined && termsText(approving) !== termsText(given)
  const isEarlierRecorded = isEarlier && earlier.state.created.length > 0
  const isHeld = isEarlierRecorded || (isEarlier && earlier.state.isSending)
  const late = [
    { answer: 'request-changes', revision: useLateAnswer(answers['request-changes'], given) },
    { answer: 'decline', revision: useLateAnswer(answers.decline, given) },
  ] as const
  const answered = hasTerms(given) ? answeredBy(given, answers) : undefined
  const quote = (given.status === 'quoted' && answered?.quote) || given
  // Until it has gone on.
  const recorded = answered?.quote.status === quote.status ? answered.answer : undefined
  const now = useNow(quote.status === 'quoted' ? Date.parse(quote.terms.validUntil) : undefined)
  const { news, times } = useQuoteNews(quote, now)
  const newsPlace = useRef<HTMLDivElement>(null)
  const isRead = answers.approve.isRead
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const isFocusLost = useRef(false)
  const isLate = late.some(({ revision }) => revision !== undefined)
  const isRecorded = recorded !== undefined || isEarlierRecorded || isLate
  useFocusOn(newsPlace, isRead ? times + (isRecorded ? 1 : 0) : undefined)
  const said = [
    recorded === undefined ? news && messages.news[news] : messages.recorded[recorded],
    isEarlierRecorded && recorded !== 'approve' ? messages.recorded.approve : undefined,
  ].filter((words) => words !== undefined)
  useEffect(() => {
    const place = newsPlace.current?.textContent ? newsPlace.current : heading.current
    if (isFocusLost.current && place !== null && isFocusFree(place)) place.focus()
    isFocusLost.current = false
  })
  const state = quoteState(quote, now)
  const revision = termsOf(quote)?.revision
  const nameOf = (one: number) =>
    fillMessage(messages.revision, { revision: getFormatter(formatLocale).number(one) })
  const Heading = subheadingTags[headingLevel]
  const { reference, ticket } = quote
  return (
    <li
      data-part="quote"
      data-status={state}
      data-live={ongoing[state] ? 'true' : undefined}
      className={joinClasses(card.card, styles.quote)}
    >
      <div className={card.head}>
        <Heading
          ref={heading}
          id={headingId}
          tabIndex={-1}
          className={joinClasses(card.title, focusTarget)}
        >
          {messages.reference}{' '}
          <bdi dir="ltr" translate="no">
            {reference}
          </bdi>{' '}
          <span className={card.reference}>
            {fillMessage(messages.ticket, { reference: ticket })}
          </span>
        </Heading>
        <div className={card.status}>
          <StatusMark shape={shapes[state]} isUrgent={state === 'quoted'} />
          <span>{messages.statuses[state]}</span>
          {revision !== undefined && revision > 1 && (
            <span className={card.badge}>{nameOf(revision)}</span>
          )}
        </div>
      </div>
      <div
        ref={newsPlace}
        role="status"
        tabIndex={-1}
        data-part="quote-news"
        className={styles.news}
      >
        {said.map((one) => (
          <div key={one} className={text.paragraph}>
            {fillMessage(one, { reference })}
          </div>
        ))}
        {late.map(
          ({ answer, revision: former }) =>
            former !== undefined && (
              <div key={answer} className={text.paragraph}>
                <span className={card.badge}>{nameOf(former)}</span>{' '}
                {fillMessage(messages.recorded[answer], { reference })}
              </div>
            ),
        )}
      </div>
      <div className={text.paragraph}>{messages.next[state]}</div>
      {quote.status === 'quoted' && conditions !== undefined && !isHeld ? (
        <QuoteAnswers
          {...rest}
          quote={quote}
          conditions={{ ...conditions, now }}
          answers={answers}
          lifetime={answerPlace.lifetime}
          headingLevel={headingLevel}
          headingId={headingId}
          onApproving={() => setApproving(quote)}
          isFocusLost={isFocusLost}
        />
      ) : (
        <>
          <QuoteDetails quote={quote} now={now} />
          <QuoteProgress quote={quote} />
          {isEarlier && (
            <Outcome state={earlier.state} messages={messages.outcome} sending={messages.sending} />
          )}
          <QuoteLink quote={quote} headingId={headingId} />
        </>
      )}
    </li>
  )
}

/** The revision that an answer was to which has arrived after other terms: it is not theirs, but is said. */
function useLateAnswer({ state: { created }, isRead }: Answer, given: Quote): number | undefined {
  const terms = termsText(given)
  const count = isRead ? created.length : undefined
  const [seen, setSeen] = useState({ count, terms: '' })
  // What was there when the page came is no news.
  if (count !== seen.count) setSeen({ count, terms: seen.count === undefined ? '' : terms })
  const said = created.at(-1)?.sent.terms
  return terms !== '' && terms === seen.terms && said !== terms ? revisionIn(said) : undefined
}

/** The answer that has arrived, if one has, and the quote with it. */
function answeredBy(given: OfferedQuote, answers: Answers) {
  const terms = termsText(given)
  for (const answer of quoteAnswers) {
    const created = answers[answer].state.created.findLast(({ sent }) => sent.terms === terms)
    if (created !== undefined) return { answer, quote: answeredQuote(given, answer, created) }
  }
  return undefined
}
