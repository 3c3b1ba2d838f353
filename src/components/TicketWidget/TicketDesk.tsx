import { useEffect, useRef, useState } from 'react'
import { fillMessage, getFormatter } from '../../messages/format.ts'
import { readSubmitResult } from '../../model/ticket/readSubmitResult.ts'
import { ticketNumberFormat } from '../../model/ticket/referenceFormat.ts'
import { isLive, type Ticket } from '../../model/ticket/ticket.ts'
import { ticketEligibility } from '../../model/ticket/ticketEligibility.ts'
import { ticketsAbout } from '../../model/ticket/ticketInput.ts'
import type { HeadingLevel } from '../private/headingLevels.ts'
import { headingTags } from '../private/headingTags.ts'
import * as layout from '../private/layout.css.ts'
import type { SupportView } from '../private/supportView.ts'
import * as text from '../private/text.css.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import { deliveryOf } from './delivery.ts'
import { NewTicket } from './NewTicket.tsx'
import { NotEligible } from './NotEligible.tsx'
import { requestOf } from './requestOf.ts'
import { TicketList } from './TicketList.tsx'
import type { TicketWidgetProps } from './TicketWidget.tsx'
import * as styles from './ticket.css.ts'
import { lifetimeOf, useDraft } from './useDraft.ts'
import { useFocusOn } from './useFocusOn.ts'

interface TicketDeskProps
  extends Omit<TicketWidgetProps, 'policy' | 'entitlement' | 'headingLevel'> {
  view: SupportView
  headingLevel: HeadingLevel
}

/** The tickets there are, and where another one is opened. */
export function TicketDesk({ view, headingLevel, ...options }: TicketDeskProps) {
  const { formatLocale } = useSupportKit()
  const { ticket: messages } = useTicketMessages()
  const { policy, system } = view
  const isReady = view.state === 'ready'
  const appId = isReady ? policy.app.id : undefined
  const lifetime = lifetimeOf(options)
  const { store, state } = useDraft({
    appId: appId ?? '',
    userKey: options.userKey,
    storage: options.draftStorage,
    lifetime,
  })
  const { draft, created } = state
  const [wish, setWish] = useState<{ readonly after: string | undefined; readonly form: boolean }>()
  const [timesAsked, setTimesAsked] = useState(0)
  const [timesCreated, setTimesCreated] = useState(0)
  const news = useRef<HTMLDivElement>(null)
  useFocusOn(news, timesCreated)

  const { result } = options
  useEffect(() => {
    const idempotencyKey = result?.idempotencyKey
    if (typeof idempotencyKey === 'string') store.answer(idempotencyKey, readSubmitResult(result))
  }, [store, result])

  const { tickets, unreadable } = ticketsAbout(options.tickets, appId, created)
  const eligibility = isReady ? ticketEligibility(policy, system) : undefined
  const delivery = eligibility && deliveryOf(eligibility, options)
  const hasLive = tickets.some(isLive)
  // What the reader has wished since the last ticket; else it is there when there is something to do.
  const hasWish = wish !== undefined && wish.after === created?.reference
  const isFormShown = hasWish ? wish.form : draft !== undefined || !hasLive
  const { number, plural } = getFormatter(formatLocale)
  const Heading = headingTags[headingLevel]

  const wishForm = (form: boolean) => setWish({ after: created?.reference, form })
  const askForForm = () => {
    wishForm(true)
    setTimesAsked(timesAsked + 1)
  }
  const followUp = ({ reference, subject }: Ticket) => {
    store.follow(reference)
    if (draft?.typed.subject === undefined) store.change('subject', subject)
    askForForm()
  }

  return (
    <>
      <div ref={news} role="status" tabIndex={-1} data-part="created" className={styles.news}>
        {created && (
          <div className={text.paragraph}>
            {fillMessage(messages.outcome.created, { reference: created.reference })}
          </div>
        )}
      </div>
      <div className={styles.desk}>
        {(tickets.length > 0 || unreadable > 0) && (
          <div>
            <Heading className={layout.heading}>{messages.tickets}</Heading>
            {unreadable > 0 && (
              <div className={text.muted}>
                {fillMessage(plural(messages.unreadable, unreadable), {
                  count: number(unreadable),
                })}
              </div>
            )}
            <TicketList
              tickets={tickets}
              headingLevel={headingLevel}
              replyTo={options.replyTo}
              referenceFormat={options.referenceFormat ?? ticketNumberFormat}
              onFollowUp={delivery && followUp}
            />
          </div>
        )}
        {delivery !== undefined && hasLive && (
          <button
            type="button"
            aria-expanded={isFormShown}
            className={styles.another}
            onClick={() => (isFormShown ? wishForm(false) : askForForm())}
          >
            {messages.openAnother}
          </button>
        )}
        {delivery !== undefined && isFormShown && (
          <NewTicket
            store={store}
            state={state}
            request={requestOf(view, state, options, messages)}
            delivery={delivery}
            note={
              eligibility?.status === 'unknown'
                ? messages.eligibilityUnknown[eligibility.reason]
                : undefined
            }
            lifetime={lifetime}
            headingLevel={headingLevel}
            timesAsked={timesAsked}
            onCreated={() => setTimesCreated(timesCreated + 1)}
          />
        )}
        {eligibility !== undefined &&
          eligibility.status !== 'eligible' &&
          delivery === undefined && (
            <NotEligible eligibility={eligibility} headingLevel={headingLevel} />
          )}
      </div>
    </>
  )
}
