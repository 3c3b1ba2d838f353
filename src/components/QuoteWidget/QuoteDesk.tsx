import { type ComponentProps, useRef, useState } from 'react'
import { fillMessage, getFormatter } from '../../messages/format.ts'
import { quoteEligibility } from '../../model/quote/quoteEligibility.ts'
import type { QuotesView } from '../../model/quote/quoteInput.ts'
import { referenceKey } from '../../model/ticket/ticket.ts'
import { ticketsAbout } from '../../model/ticket/ticketInput.ts'
import { looks } from '../private/actionLink.css.ts'
import * as card from '../private/card.css.ts'
import { lifetimeOf, useDraft } from '../private/drafts/useDraft.ts'
import { useFocusOn } from '../private/form/useFocusOn.ts'
import type { HeadingLevel } from '../private/headingLevels.ts'
import { headingTags } from '../private/headingTags.ts'
import { joinClasses } from '../private/joinClasses.ts'
import * as layout from '../private/layout.css.ts'
import { notPrinted } from '../private/print.css.ts'
import type { SupportView } from '../private/supportView.ts'
import * as text from '../private/text.css.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import { BeforeRequest } from './BeforeRequest.tsx'
import { QuoteCard } from './QuoteCard.tsx'
import { QuoteRequestForm } from './QuoteRequestForm.tsx'
import type { QuoteWidgetProps } from './QuoteWidget.tsx'
import { requestDraftName, requestDrafts, requestedQuote } from './requests.ts'
import { useNow } from './useNow.ts'
import { useQuoteNews } from './useQuoteNews.ts'

/** What the host says beside the policy, and not of the element. */
type QuoteOptions = Omit<
  QuoteWidgetProps,
  keyof ComponentProps<'section'> | 'policy' | 'entitlement' | 'headingLevel' | 'quotes'
>

export interface QuoteDeskProps extends QuoteOptions {
  known: QuotesView
  view: SupportView
  headingLevel: HeadingLevel
}

/** The quotes there are about an app, and where another one is asked for. */
export function QuoteDesk({ known, view, headingLevel, ...options }: QuoteDeskProps) {
  const { formatLocale } = useSupportKit()
  const { quote: messages } = useQuoteMessages()
  const { number, plural } = getFormatter(formatLocale)
  const { policy, system } = view
  const isReady = view.state === 'ready'
  const lifetime = lifetimeOf(options)
  const { store, state } = useDraft(requestDrafts, {
    name: requestDraftName(policy.app.id, options.userKey),
    storage: options.draftStorage,
    lifetime,
  })
  const news = useRef<HTMLDivElement>(null)
  const [isAsking, setIsAsking] = useState<boolean>()
  const quotes = [
    ...state.created.map(requestedQuote).filter(({ reference }) => !isIn(known, reference)),
    ...known.quotes,
  ]
  const deadlines = quotes.flatMap((quote) =>
    quote.status === 'quoted' ? [Date.parse(quote.terms.validUntil)] : [],
  )
  const now = useNow(deadlines)
  const { heard, times } = useQuoteNews(quotes, now)
  useFocusOn(news, state.created.length + times)
  const { tickets } = ticketsAbout(options.tickets, isReady ? policy.app.id : undefined)
  const eligibility = quoteEligibility(policy, system, tickets)
  const hasWork = state.draft !== undefined || state.discarded !== undefined
  const isOpen = isAsking ?? (hasWork || quotes.length === 0)
  const last = state.created.at(-1)
  // Until there is more to say of it.
  const hasArrived = quotes.some(
    ({ reference, status }) => reference === last?.reference && status === 'requested',
  )
  const Heading = headingTags[headingLevel]
  return (
    <>
      <div ref={news} role="status" tabIndex={-1} data-part="quote-news" className={card.news}>
        {heard.map((one) => (
          <div key={one.reference} className={text.paragraph}>
            {fillMessage(messages.news[one.news], { reference: one.reference })}
          </div>
        ))}
        {last && hasArrived && state.draft === undefined && (
          <div className={text.paragraph}>
            {fillMessage(messages.request.created, { reference: last.reference })}
          </div>
        )}
      </div>
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
                  conditions={isReady ? { now, policy, tickets } : undefined}
                  now={now}
                  place={{ userKey: options.userKey, storage: options.draftStorage, lifetime }}
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
            aria-expanded={isOpen}
            className={joinClasses(looks.link, notPrinted)}
            onClick={() => setIsAsking(!isOpen)}
          >
            {messages.request.another}
          </button>
        )}
        {isReady && isOpen && (
          <BeforeRequest
            policy={policy}
            eligibility={eligibility}
            ticketHref={options.ticketHref}
            headingLevel={headingLevel}
          />
        )}
        {isReady && isOpen && eligibility.status === 'eligible' && (
          <QuoteRequestForm
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

function isIn({ quotes }: QuotesView, reference: string): boolean {
  return quotes.some((quote) => referenceKey(quote.reference) === referenceKey(reference))
}
