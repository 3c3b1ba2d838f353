import { useEffect, useRef } from 'react'
import type { Messages } from '../../messages/catalogue/messages.ts'
import { fillMessage } from '../../messages/format.ts'
import { readSubmitResult } from '../../model/submission/readSubmitResult.ts'
import type { AcceptedResult } from '../../model/submission/submitResult.ts'
import { ticketFieldLimits } from '../../model/submission/ticketDraft.ts'
import { isLive, type Ticket } from '../../model/ticket/ticket.ts'
import { ticketEligibility } from '../../model/ticket/ticketEligibility.ts'
import { ticketsAbout } from '../../model/ticket/ticketList.ts'
import { cutText } from '../../model/values/text.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import { lifetimeOf, useDraft } from '../shared/draft/useDraft.ts'
import { AcceptedNews } from '../shared/form/AcceptedNews.tsx'
import { CopyButton } from '../shared/form/CopyButton.tsx'
import { DraftNote } from '../shared/form/DraftNote.tsx'
import { useFocusManager } from '../shared/form/useFocusManager.ts'
import { useFormShown } from '../shared/form/useFormShown.ts'
import * as card from '../shared/layout/card.css.ts'
import { joinClasses } from '../shared/layout/joinClasses.ts'
import { notPrinted } from '../shared/layout/print.css.ts'
import { looks } from '../shared/link/actionLink.css.ts'
import type { DraftProps } from '../shared/sharedProps.ts'
import type { HeadingLevel } from '../shared/text/headingLevels.ts'
import type { SupportView } from '../shared/view/supportView.ts'
import { firstField } from './firstField.ts'
import { NewTicket } from './NewTicket.tsx'
import { NotEligible } from './NotEligible.tsx'
import { requestOf } from './requestOf.ts'
import { TicketList } from './TicketList.tsx'
import type { TicketOptions } from './TicketOptions.ts'
import { deliveryOf } from './ticketDelivery.ts'
import { ticketDraftName, ticketDrafts, ticketsOf } from './ticketDrafts.ts'
import { ticketText } from './ticketText.ts'

interface TicketDeskProps extends TicketOptions, DraftProps {
  view: SupportView
  headingLevel: HeadingLevel
}

/** The tickets there are about an app, and where another one is opened. */
export function TicketDesk({ view, headingLevel, ...options }: TicketDeskProps) {
  const { ticket: messages } = useTicketMessages()
  const { policy, entitlement } = view
  const appId = policy.app?.id
  const lifetime = lifetimeOf(options)
  const { store, state, isRead } = useDraft(ticketDrafts, {
    name: ticketDraftName(appId ?? '', options.userKey),
    storage: options.draftStorage,
    lifetime,
  })
  const { draft, accepted } = state
  const desk = useRef<HTMLDivElement>(null)
  const focus = useFocusManager(desk)

  const { result } = options
  useEffect(() => {
    const key = result?.idempotencyKey
    if (typeof key === 'string') store.takeResult(key, readSubmitResult(result))
  }, [store, result])

  const known = ticketsAbout(options.tickets, appId, accepted.flatMap(ticketsOf))
  const eligibility = ticketEligibility(policy, entitlement)
  const delivery = deliveryOf(eligibility, options)
  const hasLive = known.tickets.some(isLive)
  const hasWork = draft !== undefined || state.discarded !== undefined
  const [isFormShown, showForm] = useFormShown(accepted.length, hasWork || !hasLive)
  const last = accepted.at(-1)
  // Until the reader begins another.
  const isNewest = draft === undefined || draft.idempotencyKey === last?.followedBy

  const request = requestOf(view, state, options, messages)

  const askForForm = () => {
    showForm(true)
    focus.moveTo(firstField)
  }
  const followUp = ({ reference, subject = '' }: Ticket) => {
    const isUntitled = draft?.typed.subject === undefined
    const title = { subject: cutText(subject, ticketFieldLimits.subject) }
    store.follow(reference, isUntitled ? title : undefined)
    askForForm()
  }

  return (
    <>
      <AcceptedNews times={isRead ? accepted.length : undefined}>
        {last && isNewest ? acceptedText(last, messages) : undefined}
      </AcceptedNews>
      <div ref={desk} className={card.desk}>
        <TicketList
          known={known}
          headingLevel={headingLevel}
          replyTo={options.replyTo}
          referenceFormat={options.referenceFormat}
          quoteHref={options.quoteHref}
          onFollowUp={delivery && followUp}
        />
        {delivery !== undefined && hasLive && (
          <button
            type="button"
            aria-expanded={isFormShown}
            className={joinClasses(looks.link, notPrinted)}
            onClick={() => (isFormShown ? showForm(false) : askForForm())}
          >
            {messages.openAnother}
          </button>
        )}
        {delivery !== undefined && isFormShown && (
          <NewTicket
            store={store}
            state={state}
            request={request}
            delivery={delivery}
            note={
              eligibility.status === 'unknown'
                ? messages.eligibilityUnknown[eligibility.reason]
                : undefined
            }
            lifetime={lifetime}
            headingLevel={headingLevel}
            focus={focus}
          />
        )}
        {delivery === undefined && eligibility.status !== 'eligible' && (
          <NotEligible eligibility={eligibility} headingLevel={headingLevel} />
        )}
        {/* What has been typed can still be had. */}
        {delivery === undefined && hasWork && (
          <div>
            {draft !== undefined && (
              <CopyButton text={ticketText(request, messages)}>{messages.handOver.copy}</CopyButton>
            )}
            <DraftNote store={store} state={state} lifetime={lifetime} />
          </div>
        )}
      </div>
    </>
  )
}

function acceptedText({ reference }: AcceptedResult, messages: Messages['ticket']): string {
  return reference === undefined
    ? messages.acceptedWithoutReference
    : fillMessage(messages.accepted, { reference })
}
