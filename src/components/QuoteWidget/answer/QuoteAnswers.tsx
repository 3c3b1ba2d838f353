import { useState } from 'react'
import { fillMessage } from '../../../messages/format.ts'
import { type QuoteAnswer, quoteActions, quoteAnswers } from '../../../model/quote/quoteActions.ts'
import { obstaclesTo } from '../../../model/quote/quoteObstacles.ts'
import { safeHref } from '../../../model/values/url.ts'
import { useQuoteMessages } from '../../SupportKitProvider/useQuoteMessages.ts'
import { Outcome } from '../../shared/form/Outcome.tsx'
import * as card from '../../shared/layout/card.css.ts'
import { joinClasses } from '../../shared/layout/joinClasses.ts'
import { notPrinted } from '../../shared/layout/print.css.ts'
import { looks } from '../../shared/link/actionLink.css.ts'
import { useIsHydrated } from '../../shared/state/useIsHydrated.ts'
import * as text from '../../shared/text/text.css.ts'
import { QuoteDetails } from '../QuoteDetails.tsx'
import { QuoteLink } from '../QuoteLink.tsx'
import * as styles from '../quote.css.ts'
import type { AnswerQuote, ApproveQuote, QuoteHandlers } from '../quoteDelivery.ts'
import { ApproveForm } from './ApproveForm.tsx'
import { type Answer, termsText } from './answerDrafts.ts'
import { Obstacles } from './Obstacles.tsx'
import type { QuoteAnswersProps } from './QuoteAnswersProps.ts'
import { RemarkForm } from './RemarkForm.tsx'

/** The answers to a quote, and the form of the one that was begun. */
export function QuoteAnswers(props: QuoteAnswersProps) {
  const { quote, conditions, answers, handlers, headingId, focus } = props
  const { quote: messages } = useQuoteMessages()
  const isHydrated = useIsHydrated()
  const terms = termsText(quote)
  const unfinished = quoteAnswers.find((answer) => isUnfinished(answers[answer]))
  const [begun, setBegun] = useState<{ readonly answer?: QuoteAnswer; readonly terms: string }>()
  // The form of an answer to other terms closes.
  const wanted = begun?.terms === terms ? begun.answer : unfinished
  const allowed = quoteActions(quote, conditions)
  const taken = handlersOf(handlers)
  const takes = (answer: QuoteAnswer) => typeof taken[answer] === 'function'
  // Nobody declines what they may have approved.
  const isOpen = (answer: QuoteAnswer) =>
    answer === 'approve' || !isPending(answers.approve) || isPending(answers[answer])
  const possible = allowed.filter((answer) => takes(answer) && isOpen(answer))
  const chosen = possible.find((answer) => answer === wanted)
  // Being sent, or may have arrived, although its form is closed.
  const pending = quoteAnswers.find((answer) => answer !== chosen && isPending(answers[answer]))
  const remarkHandler = chosen === undefined || chosen === 'approve' ? undefined : taken[chosen]
  const begin = (answer: QuoteAnswer) => {
    setBegun({ answer, terms })
    focus.moveTo('form [tabindex]')
  }
  const goBack = () => {
    setBegun({ terms })
    focus.moveTo(`[data-answer="${wanted}"]`)
  }
  return (
    <div className={styles.answers}>
      {/* What is confirmed is restated there, once. */}
      {chosen !== 'approve' && <QuoteDetails quote={quote} now={conditions.now} />}
      <Obstacles
        quote={quote}
        obstacles={obstaclesTo(quote, conditions)}
        policy={conditions.policy}
      />
      {chosen === 'approve' && taken.approve !== undefined && (
        <ApproveForm key={terms} {...props} onApprove={taken.approve} onBack={goBack} />
      )}
      {chosen !== undefined && chosen !== 'approve' && remarkHandler !== undefined && (
        <RemarkForm
          key={chosen}
          {...props}
          answer={chosen}
          onAnswer={remarkHandler}
          onBack={goBack}
        />
      )}
      {chosen === undefined && possible.length > 0 && (
        <div className={joinClasses(card.actions, notPrinted)}>
          {possible.map((answer) => (
            <button
              key={answer}
              type="button"
              disabled={!isHydrated}
              data-answer={answer}
              aria-describedby={headingId}
              className={looks[answer === 'approve' ? 'button' : 'link']}
              onClick={() => begin(answer)}
            >
              {messages.answers[answer]}
            </button>
          ))}
          <QuoteLink quote={quote} headingId={headingId} />
        </div>
      )}
      {pending !== undefined && <Outcome state={answers[pending].state} />}
      {chosen === undefined && allowed.some((answer) => !takes(answer)) && (
        <div className={text.paragraph}>
          {safeHref(quote.url) === undefined
            ? fillMessage(messages.answerInTicket, { reference: quote.ticket })
            : messages.answerInPortal}
        </div>
      )}
      {possible.length === 0 && (
        <QuoteLink
          quote={quote}
          headingId={headingId}
          look={allowed.length > 0 ? 'button' : 'link'}
        />
      )}
    </div>
  )
}

/** What the host does with each answer. */
interface AnswerHandlers extends Readonly<Record<QuoteAnswer, unknown>> {
  readonly approve: ApproveQuote | undefined
  readonly 'request-changes': AnswerQuote | undefined
  readonly decline: AnswerQuote | undefined
}

function handlersOf({ onApprove, onRequestChanges, onDecline }: QuoteHandlers): AnswerHandlers {
  return { approve: onApprove, 'request-changes': onRequestChanges, decline: onDecline }
}

/** Whether it has been begun, or was thrown away and can be had back, or is being sent. */
function isUnfinished({ state: { draft, discarded, isSending } }: Answer): boolean {
  return isSending || draft !== undefined || discarded !== undefined
}

/** Whether it is being sent, or may have arrived. */
function isPending({ state: { draft, isSending } }: Answer): boolean {
  return isSending || draft?.isUnanswered === true
}
