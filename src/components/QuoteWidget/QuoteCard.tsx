import { useId, useRef } from 'react'
import { fillMessage } from '../../messages/format.ts'
import type { Quote } from '../../model/quote/quote.ts'
import { obstaclesTo, type QuoteContext } from '../../model/quote/quoteObstacles.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import { Outcome } from '../shared/form/Outcome.tsx'
import { useFocusManager } from '../shared/form/useFocusManager.ts'
import { useFocusOn } from '../shared/form/useFocusOn.ts'
import * as card from '../shared/layout/card.css.ts'
import { joinClasses } from '../shared/layout/joinClasses.ts'
import type { HeadingLevel } from '../shared/text/headingLevels.ts'
import * as text from '../shared/text/text.css.ts'
import type { AnswerPlace } from './answer/answerDrafts.ts'
import { QuoteAnswers } from './answer/QuoteAnswers.tsx'
import { useAnswers } from './answer/useAnswers.ts'
import { useNow } from './answer/useNow.ts'
import { useQuoteNews } from './answer/useQuoteNews.ts'
import { QuoteDetails } from './QuoteDetails.tsx'
import { QuoteHead } from './QuoteHead.tsx'
import { QuoteLink } from './QuoteLink.tsx'
import { QuoteProgress } from './QuoteProgress.tsx'
import * as styles from './quote.css.ts'
import type { QuoteHandlers } from './quoteDelivery.ts'
import { type QuoteState, quoteState } from './quoteState.ts'
import { RevisionBadge } from './RevisionBadge.tsx'

interface QuoteCardProps {
  /** The quote as the host gives it. */
  given: Quote
  /** What decides about an approval, but for the time; nothing while the policy is not known. */
  conditions: QuoteContext | undefined
  answerPlace: AnswerPlace
  handlers: QuoteHandlers
  approver: string | undefined
  headingLevel: HeadingLevel
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
  const { quote: messages } = useQuoteMessages()
  const { answers, quote, recorded, earlier, late, onApproving } = useAnswers(given, answerPlace)
  const isEarlierRecorded = earlier !== undefined && earlier.accepted.length > 0
  const isHeld = isEarlierRecorded || earlier?.isSending === true
  const now = useNow(quote.status === 'quoted' ? Date.parse(quote.terms.validUntil) : undefined)
  const { news, times } = useQuoteNews(quote, now)
  const newsPlace = useRef<HTMLDivElement>(null)
  const headingId = useId()
  const place = useRef<HTMLLIElement>(null)
  const focus = useFocusManager(place, [
    '[data-part="quote-news"]:not(:empty)',
    `[id="${headingId}"]`,
  ])
  const isRecorded = recorded !== undefined || isEarlierRecorded || late.length > 0
  useFocusOn(newsPlace, answers.approve.isRead ? times + (isRecorded ? 1 : 0) : undefined)
  const said = [
    recorded === undefined ? news && messages.news[news] : messages.recorded[recorded],
    isEarlierRecorded && recorded !== 'approve' ? messages.recorded.approve : undefined,
  ].filter((words) => words !== undefined)
  const state = quoteState(quote, now)
  // What is in the way is said instead of what comes next.
  const isBlocked =
    quote.status === 'quoted' &&
    state === 'quoted' &&
    conditions !== undefined &&
    obstaclesTo(quote, { ...conditions, now }).length > 0
  const { reference } = quote
  return (
    <li
      ref={place}
      data-part="quote"
      data-status={state}
      data-live={ongoing[state] ? 'true' : undefined}
      className={joinClasses(card.card, styles.quote)}
    >
      <QuoteHead quote={quote} state={state} headingLevel={headingLevel} headingId={headingId} />
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
        {late.map(({ answer, revision }) => (
          <div key={answer} className={text.paragraph}>
            <RevisionBadge revision={revision} />{' '}
            {fillMessage(messages.recorded[answer], { reference })}
          </div>
        ))}
      </div>
      {!isBlocked && <div className={text.paragraph}>{messages.next[state]}</div>}
      {quote.status === 'quoted' && conditions !== undefined && !isHeld ? (
        <QuoteAnswers
          {...rest}
          quote={quote}
          answers={answers}
          onApproving={onApproving}
          headingLevel={headingLevel}
          headingId={headingId}
          focus={focus}
          conditions={{ ...conditions, now }}
          lifetime={answerPlace.lifetime}
        />
      ) : (
        <>
          <QuoteDetails quote={quote} now={now} />
          <QuoteProgress quote={quote} />
          {earlier !== undefined && <Outcome state={earlier} />}
          <QuoteLink quote={quote} headingId={headingId} />
        </>
      )}
    </li>
  )
}
