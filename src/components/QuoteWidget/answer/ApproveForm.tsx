import { type FormEvent, useId, useRef, useState } from 'react'
import { fillMessage } from '../../../messages/format.ts'
import { approvalRecord } from '../../../model/quote/approvalRecord.ts'
import type { QuoteFigure } from '../../../model/quote/quoteChanges.ts'
import { obstaclesTo } from '../../../model/quote/quoteObstacles.ts'
import { approvalFields } from '../../../model/submission/quoteAnswerFields.ts'
import { nameLimit } from '../../../model/values/text.ts'
import { useQuoteMessages } from '../../SupportKitProvider/useQuoteMessages.ts'
import { box } from '../../shared/form/choice.css.ts'
import { DraftForm } from '../../shared/form/DraftForm.tsx'
import { Field } from '../../shared/form/Field.tsx'
import { FieldError } from '../../shared/form/FieldError.tsx'
import * as fields from '../../shared/form/form.css.ts'
import { SendButtons, wasSent } from '../../shared/form/SendButtons.tsx'
import { useFocusLost } from '../../shared/form/useFocusManager.ts'
import { looks } from '../../shared/link/actionLink.css.ts'
import { ForeignText } from '../../shared/text/ForeignText.tsx'
import { formHeadingTags } from '../../shared/text/headingTags.ts'
import { TermRow } from '../../shared/text/TermRow.tsx'
import * as terms from '../../shared/text/terms.css.ts'
import * as text from '../../shared/text/text.css.ts'
import { FigureRows, ScopeRows } from '../QuoteDetails.tsx'
import * as styles from '../quote.css.ts'
import type { ApproveQuote } from '../quoteDelivery.ts'
import { useQuoteFormat } from '../useQuoteFormat.ts'
import { firstSentAt, termsText } from './answerDrafts.ts'
import { isName } from './isName.ts'
import type { QuoteAnswersProps } from './QuoteAnswersProps.ts'

interface ApproveFormProps extends QuoteAnswersProps {
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

const confirmFields = ['by', 'consent'] as const

/** The last look at what is agreed, and the deliberate act that agrees to it. */
export function ApproveForm({
  quote,
  conditions,
  answers,
  approver,
  headingLevel,
  focus,
  onApproving,
  onApprove,
  onBack,
}: ApproveFormProps) {
  const { quote: messages } = useQuoteMessages()
  const { figure: write } = useQuoteFormat()
  const { confirm } = messages
  const { store, state } = answers.approve
  const place = useRef<HTMLFormElement>(null)
  const headingId = useId()
  useFocusLost(place, focus)
  const agreedId = useId()
  const consentErrorId = useId()
  const { draft, isSending } = state
  const first = draft?.isUnanswered ? draft.sent : undefined
  const [typedName, setTypedName] = useState(first?.by ?? '')
  const [isAgreed, setIsAgreed] = useState(false)
  const Heading = formHeadingTags[headingLevel]
  const by = approver ?? typedName.trim()
  const { reference, ticket } = quote
  const total = write('total', quote.terms)

  const approve = (event: FormEvent) => {
    event.preventDefault()
    const now = Date.now()
    // The clock may be further than what is drawn: then that says so in a moment.
    if (obstaclesTo(quote, { ...conditions, now }).length > 0) return undefined
    const at = first?.by === by ? firstSentAt(state) : undefined
    const approval = approvalRecord(quote, by, at === undefined ? now : Date.parse(at))
    if (approval === undefined) return undefined
    onApproving()
    return store.send(
      (idempotencyKey, signal) =>
        onApprove(quote, {
          approval,
          fields: approvalFields(approval),
          idempotencyKey,
          signal,
        }),
      { by, at: approval.at, terms: termsText(quote) },
    )
  }

  return (
    <DraftForm
      form={place}
      store={store}
      state={state}
      fields={confirmFields}
      labels={{ by: confirm.name, consent: confirm.consent }}
      // The name that the page knows cannot be corrected.
      correctable={approver === undefined ? confirmFields : ['consent']}
      problems={{
        ...(!isName(by) && { by: confirm.nameMissing }),
        ...(!isAgreed && { consent: confirm.consentMissing }),
      }}
      aria-labelledby={headingId}
      data-part="confirm"
      className={styles.confirm}
      onType={(_, value) => setTypedName(value)}
      onSend={approve}
    >
      {({ errors, corrections, control }) => (
        <>
          <Heading id={headingId} tabIndex={-1} className={fields.focusable}>
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
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
            <div role="group" aria-labelledby={agreedId}>
              <div id={agreedId} className={text.title}>
                {confirm.agreed}
              </div>
              <div className={text.paragraph}>
                {fillMessage(confirm.terms, { reference: ticket })}
              </div>
            </div>
            {corrections}
          </div>
          {approver === undefined ? (
            <Field label={confirm.name} hint={confirm.nameHint} error={errors.by} isRequired>
              {(described) => (
                <input
                  {...described}
                  {...control('by', typedName)}
                  autoComplete="name"
                  maxLength={nameLimit}
                  className={fields.input}
                />
              )}
            </Field>
          ) : (
            <div>
              <dl className={terms.terms}>
                <TermRow name={messages.approvedBy}>
                  <ForeignText>{approver}</ForeignText>
                </TermRow>
              </dl>
              <FieldError>{errors.by}</FieldError>
            </div>
          )}
          <div>
            <label className={fields.choice}>
              <input
                type="checkbox"
                name="consent"
                checked={isAgreed}
                aria-required
                aria-invalid={errors.consent !== undefined}
                aria-describedby={errors.consent === undefined ? undefined : consentErrorId}
                className={box}
                // There is no checkbox that is read only: what is agreed to goes out as it was.
                aria-disabled={isSending}
                onClick={(event) => {
                  if (isSending) event.preventDefault()
                }}
                onChange={({ currentTarget: { checked } }) => {
                  // React hears of a press that was prevented, too.
                  if (!isSending) setIsAgreed(checked)
                }}
              />
              <span className={styles.consent}>{confirm.consent}</span>
            </label>
            <FieldError id={consentErrorId}>{errors.consent}</FieldError>
          </div>
          <SendButtons store={store} state={state} label={fillMessage(confirm.approve, { total })}>
            <button type="button" className={looks.link} onClick={onBack}>
              {wasSent(state) ? messages.back : confirm.back}
            </button>
          </SendButtons>
        </>
      )}
    </DraftForm>
  )
}
