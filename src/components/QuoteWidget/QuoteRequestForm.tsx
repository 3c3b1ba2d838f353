import { type FormEvent, useId, useRef } from 'react'
import { fillMessage } from '../../messages/format.ts'
import type { SupportPolicy } from '../../model/policy/supportPolicy.ts'
import {
  type QuoteDraft,
  type QuoteField,
  quoteFields,
  quoteRequestFields,
} from '../../model/submission/quoteDraft.ts'
import type { ReferenceFormat } from '../../model/ticket/referenceFormat.ts'
import type { Ticket } from '../../model/ticket/ticket.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useFormMessages } from '../SupportKitProvider/useFormMessages.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import type { DraftState } from '../shared/draft/draftState.ts'
import type { DraftStore } from '../shared/draft/draftStore.ts'
import type { DraftLifetime } from '../shared/draft/useDraft.ts'
import { CopyButton } from '../shared/form/CopyButton.tsx'
import { Corrections } from '../shared/form/Corrections.tsx'
import { DraftNote } from '../shared/form/DraftNote.tsx'
import { Field } from '../shared/form/Field.tsx'
import * as fields from '../shared/form/form.css.ts'
import { canSend, isFollowing, SendButtons, wasSent } from '../shared/form/SendButtons.tsx'
import { useCorrections } from '../shared/form/useCorrections.tsx'
import * as card from '../shared/layout/card.css.ts'
import { joinClasses } from '../shared/layout/joinClasses.ts'
import * as layout from '../shared/layout/layout.css.ts'
import { notPrinted } from '../shared/layout/print.css.ts'
import { useIsHydrated } from '../shared/state/useIsHydrated.ts'
import type { HeadingLevel } from '../shared/text/headingLevels.ts'
import { headingTags } from '../shared/text/headingTags.ts'
import * as text from '../shared/text/text.css.ts'
import { CostEstimate } from './CostEstimate.tsx'
import { problemTexts } from './problemTexts.ts'
import type { RequestQuote } from './quoteDelivery.ts'
import { draftOf, requestText } from './requests.ts'
import { TicketLinks } from './TicketLinks.tsx'

interface QuoteRequestFormProps {
  store: DraftStore<QuoteDraft>
  state: DraftState<QuoteDraft>
  policy: SupportPolicy
  /** Those that can be escalated: at least one. */
  tickets: readonly Ticket[]
  onRequest: RequestQuote | undefined
  replyTo: string | undefined
  referenceFormat: ReferenceFormat | undefined
  lifetime: DraftLifetime
  headingLevel: HeadingLevel
}

/** Asks what is to be done, says what it may cost, and sends the request. */
export function QuoteRequestForm({
  store,
  state,
  policy,
  tickets,
  onRequest,
  replyTo,
  referenceFormat,
  lifetime,
  headingLevel,
}: QuoteRequestFormProps) {
  const { formatLocale } = useSupportKit()
  const { quote: messages } = useQuoteMessages()
  const { form: formMessages } = useFormMessages()
  const { request } = messages
  const headingId = useId()
  const form = useRef<HTMLFormElement>(null)
  const isHydrated = useIsHydrated()
  const Heading = headingTags[headingLevel]
  const draft = draftOf(state, tickets)
  const { errors, ...corrections } = useCorrections({
    form,
    fields: quoteFields,
    problems: problemTexts(draft, { ...request, ...formMessages }, formatLocale),
    result: state.result,
    discarded: state.discarded,
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (onRequest === undefined || !canSend(store)) return
    if (corrections.check()) void send(onRequest)
  }

  const send = async (onRequestNow: RequestQuote) => {
    // The only ticket is chosen without a word, and belongs to what is sent.
    store.change('ticket', draft.ticket)
    const result = await store.send((idempotencyKey, signal) =>
      onRequestNow(draft, {
        fields: quoteRequestFields(draft, policy.app),
        idempotencyKey,
        signal,
      }),
    )
    corrections.take(result)
  }

  /** What a field has in common with the others. */
  const control = (name: QuoteField) => ({
    name,
    value: draft[name],
    // What is typed before the page is hydrated would be gone.
    readOnly: state.isSending || !isHydrated,
    // Not `onChange`, which is something else without React.
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      store.change(name, value),
  })
  const words = (name: QuoteField) => ({
    label: request.fields[name],
    hint: request.hints[name],
    error: errors[name],
  })
  const ticket = tickets.find(({ reference }) => reference === draft.ticket)

  return (
    <form
      ref={form}
      noValidate
      aria-labelledby={headingId}
      data-busy={state.isSending ? 'true' : undefined}
      data-part="quote-request"
      className={joinClasses(fields.form, notPrinted)}
      onSubmit={submit}
    >
      <div>
        <Heading id={headingId} className={layout.heading}>
          {request.title}
        </Heading>
        <Corrections
          fields={quoteFields}
          labels={request.fields}
          errors={errors}
          onSelect={corrections.focus}
        />
      </div>
      <Field {...words('ticket')}>
        {({ id, ...described }) => (
          <select
            {...described}
            id={id}
            name="ticket"
            value={draft.ticket}
            required
            disabled={state.isSending || !isHydrated}
            className={fields.select}
            onChange={({ currentTarget: { value } }) => store.change('ticket', value)}
          >
            {tickets.length > 1 && <option value="">{request.chooseTicket}</option>}
            {tickets.map(({ reference, subject }) => (
              // Nearly all of it is the subject, and nothing can be told apart within.
              <option key={reference} lang="" value={reference}>
                {subject === undefined
                  ? reference
                  : fillMessage(request.ticketChoice, { reference, subject })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field {...words('scope')}>
        {(described) => (
          <textarea {...control('scope')} {...described} required className={fields.areas.long} />
        )}
      </Field>
      <Field {...words('tried')} note={formMessages.optional}>
        {(described) => (
          <textarea {...control('tried')} {...described} className={fields.areas.short} />
        )}
      </Field>
      <Field {...words('wishedCompletion')} note={formMessages.optional}>
        {(described) => (
          <input
            {...control('wishedCompletion')}
            {...described}
            type="date"
            className={fields.shortInput}
          />
        )}
      </Field>
      <CostEstimate policy={policy} />
      {onRequest === undefined ? (
        <div className={card.desk}>
          <div className={text.paragraph}>{request.inTicket}</div>
          <div className={card.actions}>
            <CopyButton text={requestText(draft, messages)}>{request.copy}</CopyButton>
            {ticket && (
              <TicketLinks
                ticket={ticket}
                replyTo={replyTo}
                referenceFormat={referenceFormat}
                body={requestText({ ...draft, ticket: '' }, messages)}
              />
            )}
          </div>
        </div>
      ) : (
        <SendButtons
          store={store}
          state={state}
          label={wasSent(state) ? formMessages.sendAgain : request.send}
          note={isFollowing(state) ? request.changed : undefined}
        />
      )}
      <DraftNote store={store} state={state} lifetime={lifetime} />
    </form>
  )
}
