import { useState } from 'react'
import type { Messages } from '../../messages/catalogue/messages.ts'
import { fillMessage, getFormatter } from '../../messages/format.ts'
import type { Quote } from '../../model/quote/quote.ts'
import { quoteEligibility } from '../../model/quote/quoteEligibility.ts'
import type { ListedQuotes } from '../../model/quote/quoteList.ts'
import type { AcceptedResult } from '../../model/submission/submitResult.ts'
import { ticketsAbout } from '../../model/ticket/ticketList.ts'
import { referenceKey } from '../../model/values/reference.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import { lifetimeOf, useDraft } from '../shared/draft/useDraft.ts'
import { AcceptedNews } from '../shared/form/AcceptedNews.tsx'
import { useFormShown } from '../shared/form/useFormShown.ts'
import * as card from '../shared/layout/card.css.ts'
import { joinClasses } from '../shared/layout/joinClasses.ts'
import * as layout from '../shared/layout/layout.css.ts'
import { notPrinted } from '../shared/layout/print.css.ts'
import { looks } from '../shared/link/actionLink.css.ts'
import type { DraftProps } from '../shared/sharedProps.ts'
import type { HeadingLevel } from '../shared/text/headingLevels.ts'
import { headingTags } from '../shared/text/headingTags.ts'
import * as text from '../shared/text/text.css.ts'
import type { SupportView } from '../shared/view/supportView.ts'
import { QuoteCard } from './QuoteCard.tsx'
import type { QuoteOptions } from './QuoteOptions.ts'
import { BeforeRequest } from './request/BeforeRequest.tsx'
import { QuoteForm } from './request/QuoteForm.tsx'
import { requestDraftName, requestDrafts, requestedQuotes } from './request/quoteDrafts.ts'

interface QuoteDeskProps extends Omit<QuoteOptions, 'quotes'>, DraftProps {
  known: ListedQuotes
  view: SupportView
  headingLevel: HeadingLevel
}

/** The quotes there are about an app, and where another one is asked for. */
export function QuoteDesk({ known, view, headingLevel, ...options }: QuoteDeskProps) {
  const { formatLocale } = useSupportKit()
  const { quote: messages } = useQuoteMessages()
  const { number, plural } = getFormatter(formatLocale)
  const { policy, entitlement } = view
  const appId = policy.app?.id
  const isReady = view.state === 'ready'
  const lifetime = lifetimeOf(options)
  const { store, state, isRead } = useDraft(requestDrafts, {
    name: requestDraftName(appId ?? '', options.userKey),
    storage: options.draftStorage,
    lifetime,
  })
  const quotes = [
    ...state.accepted.flatMap(requestedQuotes).filter(({ reference }) => !isIn(known, reference)),
    ...known.quotes,
  ]
  // While they are loaded again, those there were.
  const [lastTickets, setLastTickets] = useState(options.tickets)
  const given = options.tickets ?? lastTickets
  if (given !== lastTickets) setLastTickets(given)
  const { tickets } = ticketsAbout(given, isReady ? appId : undefined)
  // That of a quote is named by the quote.
  const { tickets: allTickets } = ticketsAbout(given, undefined)
  const eligibility = quoteEligibility(policy, entitlement, tickets)
  const { accepted, draft } = state
  const hasWork = draft !== undefined || state.discarded !== undefined
  const [isFormShown, showForm] = useFormShown(accepted.length, hasWork || quotes.length === 0)
  const last = accepted.at(-1)
  // Until the reader begins another.
  const isNewest = draft === undefined || draft.idempotencyKey === last?.followedBy
  const Heading = headingTags[headingLevel]
  return (
    <>
      <AcceptedNews times={isRead ? accepted.length : undefined}>
        {last && isNewest ? acceptedText(last, quotes, messages) : undefined}
      </AcceptedNews>
      <div className={card.desk}>
        {(quotes.length > 0 || known.unreadable > 0) && (
          <div>
            <Heading className={layout.heading}>{messages.quotes}</Heading>
            {known.unreadable > 0 && (
              <div className={text.muted}>
                {fillMessage(plural(messages.unreadable, known.unreadable), {
                  count: number(known.unreadable),
                })}
              </div>
            )}
            <ul className={card.list}>
              {quotes.map((quote) => (
                <QuoteCard
                  key={referenceKey(quote.reference)}
                  given={quote}
                  conditions={isReady ? { policy, tickets: allTickets } : undefined}
                  answerPlace={{
                    userKey: options.userKey,
                    storage: options.draftStorage,
                    lifetime,
                  }}
                  handlers={options}
                  approver={options.approver}
                  headingLevel={headingLevel}
                />
              ))}
            </ul>
          </div>
        )}
        {isReady && quotes.length > 0 && (
          <button
            type="button"
            aria-expanded={isFormShown}
            className={joinClasses(looks.link, notPrinted)}
            onClick={() => showForm(!isFormShown)}
          >
            {messages.request.another}
          </button>
        )}
        {isReady && isFormShown && (
          <BeforeRequest
            policy={policy}
            eligibility={eligibility}
            ticketHref={options.ticketHref}
            headingLevel={headingLevel}
          />
        )}
        {isReady && isFormShown && eligibility.status === 'eligible' && (
          <QuoteForm
            store={store}
            state={state}
            policy={policy}
            tickets={eligibility.tickets}
            onRequest={options.onRequest}
            replyTo={options.replyTo}
            referenceFormat={options.referenceFormat}
            lifetime={lifetime}
            headingLevel={headingLevel}
          />
        )}
      </div>
    </>
  )
}

/** What is said of a request, until there is more to say of its quote. */
function acceptedText(
  { reference }: AcceptedResult,
  quotes: readonly Quote[],
  { request }: Messages['quote'],
): string | undefined {
  if (reference === undefined) return request.acceptedWithoutReference
  const quote = quotes.find((one) => one.reference === reference)
  return quote?.status === 'requested' ? fillMessage(request.accepted, { reference }) : undefined
}

function isIn({ quotes }: ListedQuotes, reference: string): boolean {
  return quotes.some((quote) => referenceKey(quote.reference) === referenceKey(reference))
}
