import { type FormEvent, useId, useRef } from 'react'
import {
  requiredTicketFields,
  type TicketField,
  ticketFields,
} from '../../model/submission/ticketDraft.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useFormMessages } from '../SupportKitProvider/useFormMessages.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import { copyText } from '../shared/form/copyText.ts'
import { DraftForm } from '../shared/form/DraftForm.tsx'
import { DraftNote } from '../shared/form/DraftNote.tsx'
import { Field } from '../shared/form/Field.tsx'
import * as fields from '../shared/form/form.css.ts'
import { isFollowing, SendButtons, wasSent } from '../shared/form/SendButtons.tsx'
import * as layout from '../shared/layout/layout.css.ts'
import { headingTags } from '../shared/text/headingTags.ts'
import * as text from '../shared/text/text.css.ts'
import { firstField } from './firstField.ts'
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
  focus,
  onPrepared,
}: TicketFormProps) {
  const { formatLocale } = useSupportKit()
  const { ticket } = useTicketMessages()
  const { form: formMessages } = useFormMessages()
  const headingId = useId()
  const form = useRef<HTMLFormElement>(null)
  const Heading = headingTags[headingLevel]

  const send = (event: FormEvent) => {
    // The browser sends it, and the page is left.
    if (delivery.type === 'post' && store.leave()) return undefined
    event.preventDefault()
    if (delivery.type === 'hand-over') void prepare()
    if (delivery.type !== 'in-place') return undefined
    return store.send((idempotencyKey, signal) =>
      delivery.onTicketSubmit(request, { idempotencyKey, signal }),
    )
  }

  const prepare = async () => {
    if (form.current !== null) onPrepared(await copyText(ticketText(request, ticket), form.current))
  }

  const words = (name: Exclude<TicketField, 'severity'>) => ({
    label: ticket.fields[name],
    hint: ticket.hints[name],
    isRequired: requiredTicketFields.some((field) => field === name),
  })
  const sendLabel = wasSent(state) ? formMessages.sendAgain : ticket.send

  return (
    <DraftForm
      form={form}
      store={store}
      state={state}
      fields={ticketFields}
      labels={ticket.fields}
      problems={problemTexts(request, { ...ticket, ...formMessages }, formatLocale)}
      method={delivery.type === 'post' ? 'post' : undefined}
      action={delivery.type === 'post' ? delivery.action : undefined}
      aria-labelledby={headingId}
      data-part="ticket-form"
      className={fields.form}
      onType={(name, value) => store.change({ [name]: value })}
      onSend={send}
    >
      {({ errors, corrections, control }) => (
        <>
          <div>
            <Heading id={headingId} className={layout.heading}>
              {ticket.open}
            </Heading>
            {note !== undefined && <div className={text.paragraph}>{note}</div>}
            {delivery.type === 'hand-over' && <div className={text.paragraph}>{ticket.login}</div>}
            {corrections}
          </div>
          {delivery.type === 'post' && (
            <HiddenFields
              request={request}
              idempotencyKey={state.draft?.idempotencyKey}
              formFields={delivery.formFields}
            />
          )}
          <Field {...words('subject')} error={errors.subject}>
            {(described) => (
              <input
                {...control('subject', request.subject)}
                {...described}
                className={fields.input}
              />
            )}
          </Field>
          <Field {...words('happened')} error={errors.happened}>
            {(described) => (
              <textarea
                {...control('happened', request.happened)}
                {...described}
                className={fields.areas.long}
              />
            )}
          </Field>
          <Field {...words('expected')} error={errors.expected} note={formMessages.optional}>
            {(described) => (
              <textarea
                {...control('expected', request.expected)}
                {...described}
                className={fields.areas.short}
              />
            )}
          </Field>
          <SeverityField
            value={request.severity}
            error={errors.severity}
            readOnly={state.isSending}
            onChange={(severity) => store.change({ severity })}
          />
          <Field {...words('contact')} error={errors.contact}>
            {(described) => (
              <input
                {...control('contact', request.contact)}
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
              focus.moveTo(firstField)
            }}
          />
          <SendButtons
            store={store}
            state={state}
            label={delivery.type === 'hand-over' ? ticket.prepare : sendLabel}
            note={isFollowing(state) ? ticket.changed : undefined}
            onStop={delivery.type === 'post' ? () => window.stop() : undefined}
          />
          <DraftNote store={store} state={state} lifetime={lifetime} />
        </>
      )}
    </DraftForm>
  )
}
