import { type FormEvent, useId, useRef } from 'react'
import { fillMessage } from '../../../messages/format.ts'
import type { SupportPolicy } from '../../../model/policy/supportPolicy.ts'
import {
  type QuoteDraft,
  type QuoteField,
  quoteFields,
  quoteRequestFields,
} from '../../../model/submission/quoteDraft.ts'
import type { ReferenceFormat } from '../../../model/ticket/referenceFormat.ts'
import type { Ticket } from '../../../model/ticket/ticket.ts'
import { useSupportKit } from '../../SupportKitProvider/SupportKitContext.ts'
import { useFormMessages } from '../../SupportKitProvider/useFormMessages.ts'
import { useQuoteMessages } from '../../SupportKitProvider/useQuoteMessages.ts'
import type { DraftState } from '../../shared/draft/draftState.ts'
import type { DraftStore } from '../../shared/draft/draftStore.ts'
import type { DraftLifetime } from '../../shared/draft/useDraft.ts'
import { CopyButton } from '../../shared/form/CopyButton.tsx'
import { DraftForm } from '../../shared/form/DraftForm.tsx'
import { DraftNote } from '../../shared/form/DraftNote.tsx'
import { Field } from '../../shared/form/Field.tsx'
import * as fields from '../../shared/form/form.css.ts'
import { isFollowing, SendButtons, wasSent } from '../../shared/form/SendButtons.tsx'
import * as card from '../../shared/layout/card.css.ts'
import { joinClasses } from '../../shared/layout/joinClasses.ts'
import * as layout from '../../shared/layout/layout.css.ts'
import { notPrinted } from '../../shared/layout/print.css.ts'
import { useIsHydrated } from '../../shared/state/useIsHydrated.ts'
import type { HeadingLevel } from '../../shared/text/headingLevels.ts'
import { headingTags } from '../../shared/text/headingTags.ts'
import * as text from '../../shared/text/text.css.ts'
import type { RequestQuote } from '../quoteDelivery.ts'
import { CostEstimate } from './CostEstimate.tsx'
import { problemTexts } from './problemTexts.ts'
import { draftOf, requestText } from './quoteDrafts.ts'
import { TicketLinks } from './TicketLinks.tsx'

interface QuoteFormProps {
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
export function QuoteForm({
  store,
  state,
  policy,
  tickets,
  onRequest,
  replyTo,
  referenceFormat,
  lifetime,
  headingLevel,
}: QuoteFormProps) {
  const { formatLocale } = useSupportKit()
  const { quote: messages } = useQuoteMessages()
  const { form: formMessages } = useFormMessages()
  const { request } = messages
  const headingId = useId()
  const form = useRef<HTMLFormElement>(null)
  const isHydrated = useIsHydrated()
  const Heading = headingTags[headingLevel]
  const draft = draftOf(state, tickets)

  const send = (event: FormEvent) => {
    event.preventDefault()
    // The only ticket is chosen without a word, and belongs to what is sent.
    return (
      onRequest &&
      store.send(
        (idempotencyKey, signal) =>
          onRequest(draft, {
            fields: quoteRequestFields(draft, policy.app),
            idempotencyKey,
            signal,
          }),
        { ticket: draft.ticket },
      )
    )
  }

  const words = (name: QuoteField) => ({
    label: request.fields[name],
    hint: request.hints[name],
  })
  const ticket = tickets.find(({ reference }) => reference === draft.ticket)

  return (
    <DraftForm
      form={form}
      store={store}
      state={state}
      fields={quoteFields}
      labels={request.fields}
      problems={problemTexts(draft, { ...request, ...formMessages }, formatLocale)}
      aria-labelledby={headingId}
      data-part="quote-request"
      className={joinClasses(fields.form, notPrinted)}
      onType={(name, value) => store.change({ [name]: value })}
      onSend={send}
    >
      {({ errors, corrections, control }) => (
        <>
          <div>
            <Heading id={headingId} className={layout.heading}>
              {request.title}
            </Heading>
            {corrections}
          </div>
          <Field {...words('ticket')} error={errors.ticket} isRequired>
            {({ id, ...described }) => (
              <select
                {...described}
                id={id}
                name="ticket"
                value={draft.ticket}
                disabled={state.isSending || !isHydrated}
                className={fields.select}
                onChange={({ currentTarget: { value } }) => store.change({ ticket: value })}
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
          <Field {...words('scope')} error={errors.scope} isRequired>
            {(described) => (
              <textarea
                {...control('scope', draft.scope)}
                {...described}
                className={fields.areas.long}
              />
            )}
          </Field>
          <Field {...words('tried')} error={errors.tried} note={formMessages.optional}>
            {(described) => (
              <textarea
                {...control('tried', draft.tried)}
                {...described}
                className={fields.areas.short}
              />
            )}
          </Field>
          <Field
            {...words('wishedCompletion')}
            error={errors.wishedCompletion}
            note={formMessages.optional}
          >
            {(described) => (
              <input
                {...control('wishedCompletion', draft.wishedCompletion)}
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
        </>
      )}
    </DraftForm>
  )
}
