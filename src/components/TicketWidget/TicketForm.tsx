import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import {
  checkTicketDraft,
  requiredTicketFields,
  type TicketField,
  ticketFields,
} from '../../model/ticket/ticketDraft.ts'
import { looks } from '../private/actionLink.css.ts'
import { headingTags } from '../private/headingTags.ts'
import * as layout from '../private/layout.css.ts'
import * as text from '../private/text.css.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import { Corrections } from './Corrections.tsx'
import { copyText } from './copyText.ts'
import { DraftNote } from './DraftNote.tsx'
import type { Delivery } from './delivery.ts'
import { Field } from './Field.tsx'
import { fieldErrors } from './fieldErrors.tsx'
import * as styles from './form.css.ts'
import { HiddenFields } from './HiddenFields.tsx'
import { KnownFacts } from './KnownFacts.tsx'
import type { NewTicketProps } from './NewTicket.tsx'
import { Outcome } from './Outcome.tsx'
import { SeverityField } from './SeverityField.tsx'
import { ticketText } from './ticketText.ts'
import { useSecondsLeft } from './useSecondsLeft.ts'

interface TicketFormProps extends NewTicketProps {
  /** The text is ready to be taken to the portal. */
  onPrepared: (wasCopied: boolean) => void
}

/** Asks what is not known yet, and sends it. */
export function TicketForm({
  store,
  state,
  request,
  delivery,
  note,
  lifetime,
  headingLevel,
  timesAsked,
  onCreated,
  onPrepared,
}: TicketFormProps) {
  const { formatLocale } = useSupportKit()
  const { ticket } = useTicketMessages()
  const headingId = useId()
  const form = useRef<HTMLFormElement>(null)
  const subject = useRef<HTMLInputElement>(null)
  const [flagged, setFlagged] = useState<readonly TicketField[]>([])
  const errors = fieldErrors(request, flagged, state.result, ticket, formatLocale)
  const secondsLeft = useSecondsLeft(state.busyUntil)
  const Heading = headingTags[headingLevel]

  useEffect(() => {
    if (timesAsked > 0) subject.current?.focus()
  }, [timesAsked])

  const focusField = (field: TicketField | undefined) =>
    form.current
      ?.querySelector<HTMLElement>(`[name="${field}"]:is(:checked, :not([type="radio"]))`)
      ?.focus()

  /** Whether the draft can be sent now; if not, the reader is told why. */
  const isReady = () => {
    // Not as it was drawn: two presses may come before it is drawn again.
    const { isSending, busyUntil } = store.read()
    if (isSending || Date.now() < busyUntil) return false
    const problems = checkTicketDraft(request)
    const wrong = ticketFields.filter((field) => problems[field] !== undefined)
    setFlagged(wrong)
    focusField(wrong[0])
    return wrong.length === 0
  }

  const submit = (event: FormEvent) => {
    const canSend = isReady()
    // The browser sends it, and the page is left.
    if (canSend && delivery.type === 'post' && store.leave()) return
    event.preventDefault()
    if (!canSend) return
    if (delivery.type === 'hand-over') void prepare()
    if (delivery.type === 'in-place') void send(delivery)
  }

  const prepare = async () => {
    if (form.current !== null) onPrepared(await copyText(ticketText(request, ticket), form.current))
  }

  const send = async ({ onSubmit }: Extract<Delivery, { type: 'in-place' }>) => {
    const result = await store.send((idempotencyKey, signal) =>
      onSubmit(request, { idempotencyKey, signal }),
    )
    if (result?.status === 'created') onCreated()
    if (result?.status === 'invalid') focusField(ticketFields.find((name) => result.fields[name]))
  }

  const stop = () => {
    if (delivery.type === 'post') window.stop()
    store.stop()
  }

  /** What a text field has in common with the others. */
  const control = (name: Exclude<TicketField, 'severity'>) => ({
    name,
    value: request[name],
    readOnly: state.isSending,
    required: requiredTicketFields.some((field) => field === name),
    // Not `onChange`, which is something else without React.
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      store.change(name, value),
  })
  const words = (name: Exclude<TicketField, 'severity'>) => ({
    label: ticket.fields[name],
    hint: ticket.hints[name],
    error: errors[name],
  })
  const { draft, result } = state
  const wasSent = draft?.isUnanswered === true || result !== undefined
  const sendLabel = wasSent && !state.isSending ? ticket.sendAgain : ticket.send

  return (
    <form
      ref={form}
      noValidate
      method={delivery.type === 'post' ? 'post' : undefined}
      action={delivery.type === 'post' ? delivery.action : undefined}
      aria-labelledby={headingId}
      aria-busy={state.isSending}
      data-part="ticket-form"
      className={styles.form}
      onSubmit={submit}
    >
      <div>
        <Heading id={headingId} className={layout.heading}>
          {ticket.open}
        </Heading>
        {note !== undefined && <div className={text.paragraph}>{note}</div>}
        <div className={text.paragraph}>{ticket.login}</div>
        <Corrections errors={errors} onSelect={focusField} />
      </div>
      {delivery.type === 'post' && (
        <HiddenFields
          request={request}
          idempotencyKey={draft?.idempotencyKey}
          formFields={delivery.formFields}
        />
      )}
      <Field {...words('subject')}>
        {(described) => (
          <input {...control('subject')} {...described} ref={subject} className={styles.input} />
        )}
      </Field>
      <Field {...words('happened')}>
        {(described) => (
          <textarea {...control('happened')} {...described} className={styles.areas.long} />
        )}
      </Field>
      <Field {...words('expected')} note={ticket.optional}>
        {(described) => (
          <textarea {...control('expected')} {...described} className={styles.areas.short} />
        )}
      </Field>
      <SeverityField
        value={request.severity}
        error={errors.severity}
        readOnly={state.isSending}
        onChange={(severity) => store.change('severity', severity)}
      />
      <Field {...words('contact')}>
        {(described) => (
          <input
            {...control('contact')}
            {...described}
            type="email"
            autoComplete="email"
            className={styles.input}
          />
        )}
      </Field>
      <KnownFacts request={request} onForgetReference={() => store.follow(undefined)} />
      <div>
        <div className={styles.buttons}>
          <button
            type="submit"
            aria-disabled={state.isSending || secondsLeft > 0}
            className={looks.button}
          >
            {delivery.type === 'hand-over' ? ticket.prepare : sendLabel}
          </button>
          {state.isSending && (
            <button type="button" className={looks.link} onClick={stop}>
              {ticket.stop}
            </button>
          )}
        </div>
        {/* Below: a second press must not meet something else where the button was. */}
        <Outcome state={state} secondsLeft={secondsLeft} />
      </div>
      <DraftNote store={store} state={state} lifetime={lifetime} />
    </form>
  )
}
