import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { fillMessage, getFormatter } from '../../messages/format.ts'
import type { SupportPolicy } from '../../model/policy/supportPolicy.ts'
import { safeHref } from '../../model/policy/url.ts'
import { quoteTextLimit } from '../../model/quote/quoteLimits.ts'
import {
  checkQuoteDraft,
  type QuoteDraft,
  type QuoteField,
  quoteFields,
} from '../../model/quote/quoteRequest.ts'
import { type ReferenceFormat, ticketNumberFormat } from '../../model/ticket/referenceFormat.ts'
import { replyMailto } from '../../model/ticket/replyMailto.ts'
import { referenceKey, type Ticket } from '../../model/ticket/ticket.ts'
import { looks } from '../private/actionLink.css.ts'
import * as card from '../private/card.css.ts'
import type { DraftState } from '../private/drafts/draftState.ts'
import type { DraftStore } from '../private/drafts/draftStore.ts'
import type { DraftLifetime } from '../private/drafts/useDraft.ts'
import { ForeignText } from '../private/ForeignText.tsx'
import { focusedIn } from '../private/focusedIn.ts'
import { CopyButton } from '../private/form/CopyButton.tsx'
import { Corrections } from '../private/form/Corrections.tsx'
import { DraftNote } from '../private/form/DraftNote.tsx'
import { Field } from '../private/form/Field.tsx'
import * as styles from '../private/form/form.css.ts'
import { canSend, SendButtons, wasSent } from '../private/form/SendButtons.tsx'
import type { HeadingLevel } from '../private/headingLevels.ts'
import { headingTags } from '../private/headingTags.ts'
import { joinClasses } from '../private/joinClasses.ts'
import * as layout from '../private/layout.css.ts'
import { notPrinted } from '../private/print.css.ts'
import * as text from '../private/text.css.ts'
import { useIsHydrated } from '../private/useIsHydrated.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useFormMessages } from '../SupportKitProvider/useFormMessages.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import { CostEstimate } from './CostEstimate.tsx'
import type { RequestQuote } from './quoteDelivery.ts'
import { requestFieldsOf, requestText } from './requests.ts'

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
  const { form: shared } = useFormMessages()
  const { request } = messages
  const headingId = useId()
  const form = useRef<HTMLFormElement>(null)
  const isHydrated = useIsHydrated()
  const [flagged, setFlagged] = useState<readonly QuoteField[]>([])
  const [wrongField, setWrongField] = useState<{ readonly name: QuoteField }>()
  const Heading = headingTags[headingLevel]
  const draft = draftOf(state, tickets)
  const follows = state.created.find(({ reference }) => reference === state.draft?.refersTo)
  const problems = checkQuoteDraft(draft, today())
  const said = state.result?.status === 'invalid' ? state.result.fields : {}
  const errors = errorsOf()

  // Once it is drawn with what is wrong with it.
  useEffect(() => {
    if (wrongField !== undefined) focusField(form.current, wrongField.name)
  }, [wrongField])

  function errorsOf(): Readonly<Partial<Record<QuoteField, ReactNode>>> {
    const texts: Partial<Record<QuoteField, ReactNode>> = {}
    for (const field of quoteFields) {
      const problem = flagged.includes(field) ? problems[field] : undefined
      const words = said[field]
      if (words !== undefined) texts[field] = <ForeignText>{words}</ForeignText>
      if (problem === 'missing') {
        texts[field] = field === 'ticket' || field === 'scope' ? request.missing[field] : undefined
      } else if (problem !== undefined) {
        const limit = getFormatter(formatLocale).number(quoteTextLimit)
        texts[field] = fillMessage(shared.problems[problem], { limit })
      }
    }
    return texts
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (onRequest === undefined || !canSend(store)) return
    const wrong = quoteFields.filter((field) => problems[field] !== undefined)
    setFlagged(wrong)
    setWrongField(wrong[0] && { name: wrong[0] })
    if (wrong.length > 0) return
    void send(onRequest)
  }

  const send = async (onRequestNow: RequestQuote) => {
    // The only ticket is chosen without a word, and belongs to what is sent.
    store.change('ticket', draft.ticket)
    const result = await store.send((idempotencyKey, signal) =>
      onRequestNow(draft, {
        fields: requestFieldsOf(draft, policy.app),
        idempotencyKey,
        signal,
      }),
    )
    // Unless the reader is elsewhere by now.
    const isHere = form.current?.contains(focusedIn(form.current))
    if (result?.status !== 'invalid' || !isHere) return
    const name = quoteFields.find((field) => result.fields[field])
    setWrongField(name && { name })
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
      className={joinClasses(styles.form, notPrinted)}
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
          onSelect={(name) => focusField(form.current, name)}
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
            className={styles.select}
            onChange={({ currentTarget: { value } }) => store.change('ticket', value)}
          >
            {tickets.length > 1 && <option value="">{request.chooseTicket}</option>}
            {tickets.map(({ reference, subject }) => (
              <option key={reference} value={reference}>
                {fillMessage(request.ticketChoice, { reference, subject })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field {...words('scope')}>
        {(described) => (
          <textarea {...control('scope')} {...described} required className={styles.areas.long} />
        )}
      </Field>
      <Field {...words('tried')} note={shared.optional}>
        {(described) => (
          <textarea {...control('tried')} {...described} className={styles.areas.short} />
        )}
      </Field>
      <Field {...words('wishedCompletion')} note={shared.optional}>
        {(described) => (
          <input
            {...control('wishedCompletion')}
            {...described}
            type="date"
            className={styles.shortInput}
          />
        )}
      </Field>
      <CostEstimate offer={policy.channels.consulting} />
      {onRequest === undefined ? (
        <div className={card.desk}>
          <div className={text.paragraph}>{request.inTicket}</div>
          <div className={card.steps}>
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
          label={wasSent(state) ? messages.sendAgain : request.send}
          messages={messages.outcome}
          sending={messages.sending}
          note={follows && fillMessage(request.changed, { reference: follows.reference })}
        />
      )}
      <DraftNote store={store} state={state} lifetime={lifetime} />
    </form>
  )
}

interface TicketLinksProps {
  ticket: Ticket
  replyTo: string | undefined
  referenceFormat: ReferenceFormat | undefined
  body: string
}

/** Where a request is added to its ticket. */
function TicketLinks({
  ticket,
  replyTo,
  referenceFormat = ticketNumberFormat,
  body,
}: TicketLinksProps) {
  const { linkComponent: Link } = useSupportKit()
  const { quote: messages } = useQuoteMessages()
  const reply =
    replyTo === undefined
      ? undefined
      : replyMailto(ticket, { to: replyTo, format: referenceFormat, body: body.slice(0, 1_500) })
  const portal = safeHref(ticket.url)
  return (
    <>
      {reply !== undefined && (
        <Link href={reply} className={looks.link}>
          {messages.request.reply}
        </Link>
      )}
      {portal !== undefined && (
        <Link href={portal} className={looks.link}>
          {messages.request.openTicket}
        </Link>
      )}
    </>
  )
}

/** What has been typed; of a single ticket there is nothing to choose. */
function draftOf({ draft }: DraftState<QuoteDraft>, tickets: readonly Ticket[]): QuoteDraft {
  const { ticket: chosen = '', ...typed } = draft?.typed ?? {}
  const only = tickets.length === 1 ? tickets[0] : undefined
  // One that is no longer live cannot be chosen.
  const ticket = tickets.find(({ reference }) => referenceKey(reference) === referenceKey(chosen))
  return {
    ...{ scope: '', tried: '', wishedCompletion: '', ...typed },
    ticket: (ticket ?? only)?.reference ?? '',
  }
}

/** The calendar date where the reader is. */
function today(): string {
  const now = new Date(Date.now())
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

function focusField(form: HTMLFormElement | null, name: QuoteField): void {
  form?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()
}
