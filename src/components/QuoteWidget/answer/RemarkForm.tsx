import { type FormEvent, useId, useRef } from 'react'
import { fillMessage, getFormatter } from '../../../messages/format.ts'
import { quoteTextLimit } from '../../../model/quote/quote.ts'
import type { QuoteAnswer } from '../../../model/quote/quoteActions.ts'
import { quoteActions } from '../../../model/quote/quoteActions.ts'
import { remarkFields } from '../../../model/submission/quoteAnswerFields.ts'
import { isWithin } from '../../../model/values/text.ts'
import { useSupportKit } from '../../SupportKitProvider/SupportKitContext.ts'
import { useFormMessages } from '../../SupportKitProvider/useFormMessages.ts'
import { useQuoteMessages } from '../../SupportKitProvider/useQuoteMessages.ts'
import { DraftForm } from '../../shared/form/DraftForm.tsx'
import { DraftNote } from '../../shared/form/DraftNote.tsx'
import { Field } from '../../shared/form/Field.tsx'
import * as fields from '../../shared/form/form.css.ts'
import { SendButtons, wasSent } from '../../shared/form/SendButtons.tsx'
import { useFocusLost } from '../../shared/form/useFocusManager.ts'
import { looks } from '../../shared/link/actionLink.css.ts'
import { formHeadingTags } from '../../shared/text/headingTags.ts'
import * as styles from '../quote.css.ts'
import type { AnswerQuote } from '../quoteDelivery.ts'
import { firstSentAt, sendAnswer, typeAnswer } from './answerDrafts.ts'
import type { QuoteAnswersProps } from './QuoteAnswersProps.ts'

interface RemarkFormProps extends QuoteAnswersProps {
  answer: Exclude<QuoteAnswer, 'approve'>
  onAnswer: AnswerQuote
  onBack: () => void
}

/** What should be different, or why a quote is declined. */
export function RemarkForm({
  answer,
  quote,
  conditions,
  answers,
  approver,
  lifetime,
  headingLevel,
  focus,
  onAnswer,
  onBack,
}: RemarkFormProps) {
  const { formatLocale } = useSupportKit()
  const { form } = useFormMessages()
  const { quote: messages } = useQuoteMessages()
  const words = messages.remarks[answer]
  const { store, state } = answers[answer]
  const place = useRef<HTMLFormElement>(null)
  const headingId = useId()
  useFocusLost(place, focus)
  const { draft } = state
  const Heading = formHeadingTags[headingLevel]
  const typed = draft?.typed.text ?? ''
  const limit = getFormatter(formatLocale).number(quoteTextLimit)

  const send = (event: FormEvent) => {
    event.preventDefault()
    const now = Date.now()
    if (!quoteActions(quote, { ...conditions, now }).includes(answer)) return undefined
    const at = firstSentAt(state) ?? new Date(now).toISOString()
    const author = approver === undefined ? {} : { by: approver }
    const remark = { at, text: typed, ...author }
    return sendAnswer(
      answers[answer],
      quote,
      (idempotencyKey, signal) =>
        onAnswer(quote, {
          remark,
          fields: remarkFields(quote, answer, remark),
          idempotencyKey,
          signal,
        }),
      { at, ...author },
    )
  }

  return (
    <DraftForm
      form={place}
      store={store}
      state={state}
      fields={['text']}
      labels={{ text: words.label }}
      problems={{
        ...(typed.trim() === '' && { text: words.missing }),
        ...(!isWithin(typed, quoteTextLimit) && {
          text: fillMessage(form.problems['too-long'], { limit }),
        }),
      }}
      aria-labelledby={headingId}
      data-part="remark"
      className={styles.confirm}
      onType={(_, value) => typeAnswer(answers[answer], quote, value)}
      onSend={send}
    >
      {({ errors, corrections, control }) => (
        <>
          <div>
            <Heading id={headingId} tabIndex={-1} className={fields.focusable}>
              {fillMessage(words.title, { reference: quote.reference })}
            </Heading>
            {corrections}
          </div>
          <Field label={words.label} hint={words.hint} error={errors.text} isRequired>
            {(described) => (
              <textarea {...described} {...control('text', typed)} className={fields.areas.short} />
            )}
          </Field>
          <SendButtons
            store={store}
            state={state}
            label={wasSent(state) ? form.sendAgain : words.send}
          >
            <button type="button" className={looks.link} onClick={onBack}>
              {messages.back}
            </button>
          </SendButtons>
          <DraftNote store={store} state={state} lifetime={lifetime} />
        </>
      )}
    </DraftForm>
  )
}
