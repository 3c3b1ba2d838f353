import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { fillMessage, getFormatter } from '../../messages/format.ts'
import { remarkFields } from '../../model/quote/approval.ts'
import type { QuoteAnswer } from '../../model/quote/quoteActions.ts'
import { quoteActions } from '../../model/quote/quoteActions.ts'
import { quoteTextLimit } from '../../model/quote/quoteLimits.ts'
import { isInstant } from '../../model/time.ts'
import { looks } from '../private/actionLink.css.ts'
import { ForeignText } from '../private/ForeignText.tsx'
import { Corrections } from '../private/form/Corrections.tsx'
import { DraftNote } from '../private/form/DraftNote.tsx'
import { Field } from '../private/form/Field.tsx'
import * as fields from '../private/form/form.css.ts'
import { canSend, SendButtons, wasSent } from '../private/form/SendButtons.tsx'
import { useFocusLost } from '../private/form/useFocusLost.ts'
import { stepHeadingTags } from '../private/headingTags.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useFormMessages } from '../SupportKitProvider/useFormMessages.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import { termsText } from './answers.ts'
import type { QuoteAnswersProps } from './QuoteAnswers.tsx'
import * as styles from './quote.css.ts'
import type { AnswerQuote } from './quoteDelivery.ts'

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
  const { draft, isSending, result } = state
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const place = useRef<HTMLFormElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const [tries, setTries] = useState(0)
  const wasTried = tries > 0
  const Heading = stepHeadingTags[headingLevel]
  const typed = draft?.typed.text ?? ''
  const said = result?.status === 'invalid' ? result.fields.text : undefined
  const isMissing = typed.trim() === ''
  const isTooLong = typed.length > quoteTextLimit

  const limit = getFormatter(formatLocale).number(quoteTextLimit)
  const wrong = isMissing
    ? words.missing
    : isTooLong && fillMessage(form.problems['too-long'], { limit })

  useFocusLost(place, isFocusLost)
  // What was pressed is gone.
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])

  // Once it is drawn with what is wrong with it.
  useEffect(() => {
    if (tries > 0 && area.current?.ariaInvalid === 'true') area.current.focus()
  }, [tries])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!canSend(store)) return
    const now = Date.now()
    setTries(tries + 1)
    if (isMissing || isTooLong) return
    if (!quoteActions(quote, { ...conditions, now }).includes(answer)) return
    const by = approver ?? ''
    // What may have arrived is sent again as it was.
    const first = draft?.isUnanswered ? (draft.sent?.at ?? '') : ''
    const at = isInstant(first) ? first : new Date(now).toISOString()
    const remark = { at, text: typed, ...(by !== '' && { by }) }
    store.change('at', at)
    store.change('terms', termsText(quote))
    if (by !== '') store.change('by', by)
    void store.send((idempotencyKey, signal) =>
      onAnswer(quote, {
        remark,
        fields: remarkFields(quote, answer, remark),
        idempotencyKey,
        signal,
      }),
    )
  }

  return (
    <form
      ref={place}
      noValidate
      aria-labelledby={headingId}
      data-busy={isSending ? 'true' : undefined}
      data-part="remark"
      className={styles.confirm}
      onSubmit={submit}
    >
      <div>
        <Heading ref={heading} id={headingId} tabIndex={-1} className={fields.focusable}>
          {fillMessage(words.title, { reference: quote.reference })}
        </Heading>
        <Corrections
          fields={['text']}
          labels={{ text: words.label }}
          errors={{ text: wasTried && wrong }}
          onSelect={() => area.current?.focus()}
        />
      </div>
      <Field
        label={words.label}
        hint={words.hint}
        error={wasTried && wrong ? wrong : said && <ForeignText>{said}</ForeignText>}
      >
        {(described) => (
          <textarea
            {...described}
            ref={area}
            name="text"
            value={typed}
            readOnly={isSending}
            required
            className={fields.areas.short}
            onInput={({ currentTarget: { value } }) => store.change('text', value)}
          />
        )}
      </Field>
      <SendButtons
        store={store}
        state={state}
        label={wasSent(state) ? messages.sendAgain : words.send}
        messages={messages.outcome}
        sending={messages.sending}
      >
        <button type="button" className={looks.link} onClick={onBack}>
          {messages.back}
        </button>
      </SendButtons>
      <DraftNote store={store} state={state} lifetime={lifetime} />
    </form>
  )
}
