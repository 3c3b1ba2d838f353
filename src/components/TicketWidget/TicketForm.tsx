import { type FormEvent, useEffect, useId, useRef } from 'react'
import {
  requiredTicketFields,
  type TicketField,
  ticketFields,
} from '../../model/submission/ticketDraft.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useFormMessages } from '../SupportKitProvider/useFormMessages.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import { Corrections } from '../shared/form/Corrections.tsx'
import { copyText } from '../shared/form/copyText.ts'
import { DraftNote } from '../shared/form/DraftNote.tsx'
import { Field } from '../shared/form/Field.tsx'
import * as fields from '../shared/form/form.css.ts'
import { canSend, isFollowing, SendButtons, wasSent } from '../shared/form/SendButtons.tsx'
import { useCorrections } from '../shared/form/useCorrections.tsx'
import * as layout from '../shared/layout/layout.css.ts'
import { useIsHydrated } from '../shared/state/useIsHydrated.ts'
import { headingTags } from '../shared/text/headingTags.ts'
import * as text from '../shared/text/text.css.ts'
import type { Delivery } from './delivery.ts'
import { HiddenFields } from './HiddenFields.tsx'
import { KnownFacts } from './KnownFacts.tsx'
import type { NewTicketProps } from './NewTicketProps.ts'
import { problemTexts } from './problemTexts.ts'
import { SeverityField } from './SeverityField.tsx'
import { ticketText } from './ticketText.ts'

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
  isAskedFor,
  onPrepared,
}: TicketFormProps) {
  const { formatLocale } = useSupportKit()
  const { ticket } = useTicketMessages()
  const { form: formMessages } = useFormMessages()
  const headingId = useId()
  const form = useRef<HTMLFormElement>(null)
  const subject = useRef<HTMLInputElement>(null)
  const isHydrated = useIsHydrated()
  const { errors, ...corrections } = useCorrections({
    form,
    fields: ticketFields,
    problems: problemTexts(request, { ...ticket, ...formMessages }, formatLocale),
    result: state.result,
    discarded: state.discarded,
  })
  const Heading = headingTags[headingLevel]

  useEffect(() => {
    if (timesAsked > 0 && isAskedFor.current) subject.current?.focus()
    isAskedFor.current = false
  }, [timesAsked, isAskedFor])

  const submit = (event: FormEvent) => {
    if (delivery.type !== 'post') event.preventDefault()
    const isReady = canSend(store) && corrections.check()
    // The browser sends it, and the page is left.
    if (isReady && delivery.type === 'post' && store.leave()) return
    event.preventDefault()
    if (!isReady) return
    if (delivery.type === 'hand-over') void prepare()
    if (delivery.type === 'in-place') void send(delivery)
  }

  const prepare = async () => {
    if (form.current !== null) onPrepared(await copyText(ticketText(request, ticket), form.current))
  }

  const send = async ({ onTicketSubmit }: Extract<Delivery, { type: 'in-place' }>) => {
    const result = await store.send((idempotencyKey, signal) =>
      onTicketSubmit(request, { idempotencyKey, signal }),
    )
    corrections.take(result)
  }

  /** What a text field has in common with the others. */
  const control = (name: Exclude<TicketField, 'severity'>) => ({
    name,
    value: request[name],
    // What is typed before the page is hydrated would be gone.
    readOnly: state.isSending || !isHydrated,
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
  const { draft } = state
  const isChanged = isFollowing(state)
  const sendLabel = wasSent(state) ? formMessages.sendAgain : ticket.send

  return (
    <form
      ref={form}
      noValidate
      method={delivery.type === 'post' ? 'post' : undefined}
      action={delivery.type === 'post' ? delivery.action : undefined}
      aria-labelledby={headingId}
      data-busy={state.isSending ? 'true' : undefined}
      data-part="ticket-form"
      className={fields.form}
      onSubmit={submit}
    >
      <div>
        <Heading id={headingId} className={layout.heading}>
          {ticket.open}
        </Heading>
        {note !== undefined && <div className={text.paragraph}>{note}</div>}
        {delivery.type === 'hand-over' && <div className={text.paragraph}>{ticket.login}</div>}
        <Corrections
          fields={ticketFields}
          labels={ticket.fields}
          errors={errors}
          onSelect={corrections.focus}
        />
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
          <input {...control('subject')} {...described} ref={subject} className={fields.input} />
        )}
      </Field>
      <Field {...words('happened')}>
        {(described) => (
          <textarea {...control('happened')} {...described} className={fields.areas.long} />
        )}
      </Field>
      <Field {...words('expected')} note={formMessages.optional}>
        {(described) => (
          <textarea {...control('expected')} {...described} className={fields.areas.short} />
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
            className={fields.input}
          />
        )}
      </Field>
      <KnownFacts
        request={request}
        onForgetReference={() => {
          store.follow(undefined)
          subject.current?.focus()
        }}
      />
      <SendButtons
        store={store}
        state={state}
        label={delivery.type === 'hand-over' ? ticket.prepare : sendLabel}
        note={isChanged ? ticket.changed : undefined}
        onStop={delivery.type === 'post' ? () => window.stop() : undefined}
      />
      <DraftNote store={store} state={state} lifetime={lifetime} />
    </form>
  )
}
