import type { FormEvent } from 'react'
import { fillMessage, getFormatter } from '../../messages/format.ts'
import type { QuoteRemark } from '../../model/quote/quote.ts'
import { quoteTextLimit } from '../../model/quote/quote.ts'
import type { QuoteAnswer } from '../../model/quote/quoteActions.ts'
import { quoteActions } from '../../model/quote/quoteActions.ts'
import { remarkFields } from '../../model/submission/quoteAnswerFields.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useFormMessages } from '../SupportKitProvider/useFormMessages.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import { Corrections } from '../shared/form/Corrections.tsx'
import { DraftNote } from '../shared/form/DraftNote.tsx'
import { Field } from '../shared/form/Field.tsx'
import * as fields from '../shared/form/form.css.ts'
import { canSend, SendButtons, wasSent } from '../shared/form/SendButtons.tsx'
import { useCorrections } from '../shared/form/useCorrections.tsx'
import { looks } from '../shared/link/actionLink.css.ts'
import { stepHeadingTags } from '../shared/text/headingTags.ts'
import { answerNow, firstSentAt } from './answers.ts'
import type { QuoteAnswersProps } from './QuoteAnswersProps.ts'
import * as styles from './quote.css.ts'
import type { AnswerQuote } from './quoteDelivery.ts'
import { useStep } from './useStep.ts'

interface RemarkStepProps extends QuoteAnswersProps {
  /** Whether the reader has just begun it. */
  takesFocus: boolean
  answer: Exclude<QuoteAnswer, 'approve'>
  onAnswer: AnswerQuote
  onBack: () => void
}

/** What should be different, or why a quote is declined. */
export function RemarkStep({
  answer,
  quote,
  conditions,
  answers,
  approver,
  lifetime,
  headingLevel,
  takesFocus,
  isFocusLost,
  onAnswer,
  onBack,
}: RemarkStepProps) {
  const { formatLocale } = useSupportKit()
  const { form } = useFormMessages()
  const { quote: messages } = useQuoteMessages()
  const words = messages.remarks[answer]
  const { store, state } = answers[answer]
  const step = useStep(takesFocus, isFocusLost)
  const { draft, isSending, result } = state
  const Heading = stepHeadingTags[headingLevel]
  const typed = draft?.typed.text ?? ''
  const limit = getFormatter(formatLocale).number(quoteTextLimit)
  const { errors, ...corrections } = useCorrections({
    form: step.form,
    fields: ['text'],
    problems: {
      ...(typed.trim() === '' && { text: words.missing }),
      ...(typed.length > quoteTextLimit && {
        text: fillMessage(form.problems['too-long'], { limit }),
      }),
    },
    result,
    discarded: state.discarded,
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!canSend(store) || !corrections.check()) return
    const now = Date.now()
    if (!quoteActions(quote, { ...conditions, now }).includes(answer)) return
    const by = approver ?? ''
    const at = firstSentAt(state) ?? new Date(now).toISOString()
    const remark = { at, text: typed, ...(by !== '' && { by }) }
    answerNow(store, quote)
    store.change('at', at)
    if (by !== '') store.change('by', by)
    void send(remark)
  }

  const send = async (remark: QuoteRemark) => {
    const sent = remarkFields(quote, answer, remark)
    const result = await store.send((idempotencyKey, signal) =>
      onAnswer(quote, { remark, fields: sent, idempotencyKey, signal }),
    )
    corrections.take(result)
  }

  return (
    <form
      ref={step.form}
      noValidate
      aria-labelledby={step.headingId}
      data-busy={isSending ? 'true' : undefined}
      data-part="remark"
      className={styles.confirm}
      onSubmit={submit}
    >
      <div>
        <Heading ref={step.heading} id={step.headingId} tabIndex={-1} className={fields.focusable}>
          {fillMessage(words.title, { reference: quote.reference })}
        </Heading>
        <Corrections
          fields={['text']}
          labels={{ text: words.label }}
          errors={errors}
          onSelect={corrections.focus}
        />
      </div>
      <Field label={words.label} hint={words.hint} error={errors.text}>
        {(described) => (
          <textarea
            {...described}
            name="text"
            value={typed}
            readOnly={isSending}
            required
            className={fields.areas.short}
            onInput={({ currentTarget: { value } }) => {
              answerNow(store, quote)
              store.change('text', value)
            }}
          />
        )}
      </Field>
      <SendButtons store={store} state={state} label={wasSent(state) ? form.sendAgain : words.send}>
        <button type="button" className={looks.link} onClick={onBack}>
          {messages.back}
        </button>
      </SendButtons>
      <DraftNote store={store} state={state} lifetime={lifetime} />
    </form>
  )
}
