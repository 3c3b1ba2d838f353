import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { fillMessage } from '../../messages/format.ts'
import { approvalFields, approvalRecord, obstaclesTo } from '../../model/quote/approval.ts'
import type { QuoteFigure } from '../../model/quote/terms.ts'
import { looks } from '../private/actionLink.css.ts'
import { box } from '../private/choice.css.ts'
import { ForeignText } from '../private/ForeignText.tsx'
import { Field } from '../private/form/Field.tsx'
import * as form from '../private/form/form.css.ts'
import { canSend, SendButtons, wasSent } from '../private/form/SendButtons.tsx'
import { stepHeadingTags } from '../private/headingTags.ts'
import * as terms from '../private/terms.css.ts'
import * as text from '../private/text.css.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import type { QuoteAnswersProps } from './QuoteAnswers.tsx'
import { FigureRows, ScopeRows } from './QuoteDetails.tsx'
import * as styles from './quote.css.ts'
import type { ApproveQuote } from './quoteDelivery.ts'
import { useQuoteFormat } from './useQuoteFormat.ts'

interface ConfirmStepProps extends QuoteAnswersProps {
  /** Whether the reader has just begun it. */
  takesFocus: boolean
  onApprove: ApproveQuote
  onBack: () => void
}

/** Rate × time = total, one below the other. */
const sumOf: readonly (readonly [operator: string, figure: QuoteFigure])[] = [
  ['', 'rate'],
  ['×', 'estimate'],
  ['=', 'total'],
]

/** What is restated beside the sum (WCAG 3.3.4). */
const restated: readonly QuoteFigure[] = ['completion', 'validUntil', 'assignee']

/** The last look at what is agreed, and the deliberate act that agrees to it. */
export function ConfirmStep({
  quote,
  conditions,
  answers,
  approver,
  headingLevel,
  takesFocus,
  onApprove,
  onBack,
}: ConfirmStepProps) {
  const { quote: messages } = useQuoteMessages()
  const { figure: write } = useQuoteFormat()
  const { confirm } = messages
  const { store, state } = answers.approve
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const name = useRef<HTMLInputElement>(null)
  const consent = useRef<HTMLInputElement>(null)
  const consentErrorId = useId()
  const [typedName, setTypedName] = useState('')
  const [isAgreed, setIsAgreed] = useState(false)
  const [wasTried, setWasTried] = useState(false)
  const Heading = stepHeadingTags[headingLevel]
  const { draft, isSending, result } = state
  // What may have arrived is sent again as it was.
  const first = draft?.isUnanswered ? draft.sent : undefined
  const known = first?.by ?? approver?.trim() ?? ''
  const by = known || typedName.trim()
  const asksName = known === ''
  const { reference, ticket } = quote
  const total = write('total', quote.terms)
  const said = result?.status === 'invalid' ? result.fields.by : undefined

  // What was pressed is gone.
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!canSend(store)) return
    const now = Date.now()
    setWasTried(true)
    if (by === '') return name.current?.focus()
    if (!isAgreed) return consent.current?.focus()
    // The clock may be further than what is drawn: then that says so in a moment.
    if (obstaclesTo(quote, { ...conditions, now }).length > 0) return
    const approval = approvalRecord(quote, by, Date.parse(first?.at ?? '') || now)
    store.change('by', by)
    store.change('at', approval.at)
    void store.send((idempotencyKey, signal) =>
      onApprove(quote, {
        approval,
        fields: approvalFields(approval),
        idempotencyKey,
        signal,
      }),
    )
  }

  return (
    <form
      noValidate
      aria-labelledby={headingId}
      data-busy={isSending ? 'true' : undefined}
      data-part="confirm"
      className={styles.confirm}
      onSubmit={submit}
    >
      <Heading ref={heading} id={headingId} tabIndex={-1} className={styles.confirmTitle}>
        {fillMessage(confirm.title, { reference })}
      </Heading>
      <dl className={styles.sum}>
        {sumOf.map(([operator, figure]) => (
          <div key={figure} data-figure={figure} className={styles.summand}>
            <dt className={terms.name}>
              <span aria-hidden="true" className={styles.operator}>
                {operator}
              </span>
              {messages.figures[figure]}
            </dt>
            <dd className={styles.amount}>{write(figure, quote.terms)}</dd>
          </div>
        ))}
      </dl>
      <dl className={terms.terms}>
        <ScopeRows quote={quote} />
        <FigureRows
          terms={quote.terms}
          former={undefined}
          figures={restated}
          now={conditions.now}
        />
      </dl>
      <div>
        <div className={text.title}>{confirm.agreed}</div>
        <div className={text.paragraph}>{fillMessage(confirm.terms, { reference: ticket })}</div>
      </div>
      {asksName && (
        <Field
          label={confirm.name}
          hint={confirm.nameHint}
          error={
            wasTried && by === '' ? confirm.nameMissing : said && <ForeignText>{said}</ForeignText>
          }
        >
          {(described) => (
            <input
              {...described}
              ref={name}
              name="by"
              value={typedName}
              readOnly={isSending}
              required
              autoComplete="name"
              maxLength={200}
              className={form.input}
              onInput={({ currentTarget: { value } }) => setTypedName(value)}
            />
          )}
        </Field>
      )}
      <div>
        <label className={form.choice}>
          <input
            ref={consent}
            type="checkbox"
            name="consent"
            checked={isAgreed}
            required
            aria-invalid={wasTried && !isAgreed}
            aria-describedby={wasTried && !isAgreed ? consentErrorId : undefined}
            className={box}
            onChange={({ currentTarget: { checked } }) => setIsAgreed(checked)}
          />
          <span className={styles.consent}>{confirm.consent}</span>
        </label>
        {wasTried && !isAgreed && (
          <div id={consentErrorId} data-part="error" className={form.error}>
            {confirm.consentMissing}
          </div>
        )}
      </div>
      <SendButtons
        store={store}
        state={state}
        label={wasSent(state) ? confirm.approveAgain : fillMessage(confirm.approve, { total })}
        messages={messages.outcome}
        sending={messages.sending}
      >
        <button type="button" className={looks.link} onClick={onBack}>
          {confirm.back}
        </button>
      </SendButtons>
    </form>
  )
}
