import { type ComponentProps, useState } from 'react'
import { type QuoteInput, quotesAbout } from '../../model/quote/quoteList.ts'
import type { TicketInput } from '../../model/ticket/ticketList.ts'
import { nameLimit } from '../../model/values/text.ts'
import { type HeadingLevel, headingLevelOf } from '../private/headingLevels.ts'
import { parsedView } from '../private/parsedView.ts'
import type { DraftProps, SupportProps } from '../private/props.ts'
import { Section } from '../private/Section.tsx'
import { supportViewOf } from '../private/supportView.ts'
import { titleOf } from '../private/titleOf.ts'
import { useLastReady } from '../private/useLastReady.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import { isName } from './isName.ts'
import { QuoteDesk } from './QuoteDesk.tsx'
import type { AnswerQuote, ApproveQuote, RequestQuote } from './quoteDelivery.ts'

/** What the host says of quotes. */
export interface QuoteOptions {
  /**
   * The reader's quotes, or what came of reading each. Those about other apps are left out; of one
   * in several revisions the latest is shown, with what it changes.
   * @default none
   */
  quotes?: readonly QuoteInput[] | undefined
  /**
   * The reader's tickets, or what came of reading each: a quote needs one that is live.
   * @default none
   */
  tickets?: readonly TicketInput[] | undefined
  /**
   * Who approves: the name of the reader, as it is recorded.
   * @default none: it is asked for
   */
  approver?: string | undefined
  /**
   * Asks for a quote, and says what came of it. It should not reject.
   * @default the reader takes the text to the ticket
   */
  onRequest?: RequestQuote | undefined
  /**
   * Takes an approval, with its record, and says what came of it; `submitFields` does. It should
   * not reject.
   * @default the reader answers in the portal
   */
  onApprove?: ApproveQuote | undefined
  /**
   * Takes what should be different, and says what came of it.
   * @default the reader answers in the portal
   */
  onRequestChanges?: AnswerQuote | undefined
  /**
   * Takes the reason why a quote is declined, and says what came of it.
   * @default the reader answers in the portal
   */
  onDecline?: AnswerQuote | undefined
  /**
   * Where a ticket is opened first: an address, or `#id` of a ticket widget in the page.
   * @default that of the entitlement
   */
  ticketHref?: string | undefined
  /**
   * E-mail address of the ticket system, which a request goes to where nobody takes it.
   * @default none
   */
  replyTo?: string | undefined
  /**
   * Whose drafts and answers they are: an id of the reader's account, so that nobody else finds them.
   * @default nobody's in particular
   */
  userKey?: string | undefined
}

export interface QuoteWidgetProps
  extends Omit<ComponentProps<'section'>, 'children'>,
    SupportProps,
    QuoteOptions,
    DraftProps {
  /**
   * Level of the headings in the page: 2, 3, 4 or 5. Those of single quotes are one below.
   * @default 3
   */
  headingLevel?: HeadingLevel | undefined
}

/**
 * Level III support for an app, agreed before it starts: whether it is that, what it may cost, the
 * request, and each quote from the offer through a deliberate approval to what was worked.
 *
 * Renders a `<section>` named after the app, with `<form>`s: not to be put into another form.
 * Nothing where the host hides the policy. It is laid out by its own width, from 85 px.
 *
 * @example
 * <QuoteWidget policy={policy} tickets={tickets} quotes={quotes} onApprove={approve} />
 */
export function QuoteWidget({
  policy,
  entitlement,
  quotes,
  tickets,
  approver,
  onRequest,
  onApprove,
  onRequestChanges,
  onDecline,
  ticketHref,
  replyTo,
  referenceFormat,
  userKey,
  draftDays,
  draftStorage,
  headingLevel: wantedLevel,
  ...rest
}: QuoteWidgetProps) {
  const kit = useSupportKit()
  const { locale, quote } = useQuoteMessages()
  const last = useLastReady(supportViewOf(policy, entitlement ?? kit.entitlement))
  const view = last && parsedView(last)
  // Of a policy that cannot be had for a while, the app is the same.
  const [lastApp, setLastApp] = useState('')
  const app = view?.state === 'ready' ? view.policy.app.id : lastApp
  if (app !== lastApp) setLastApp(app)
  if (view === undefined) return null
  return (
    <Section {...rest} view={view} kind="quotes" label={titleOf(view, quote)} locale={locale}>
      <QuoteDesk
        // What one reader has typed, ticked or opened is nobody else's.
        key={JSON.stringify([app, userKey])}
        tickets={tickets}
        onRequest={onRequest}
        onApprove={onApprove}
        onRequestChanges={onRequestChanges}
        onDecline={onDecline}
        ticketHref={ticketHref}
        replyTo={replyTo}
        referenceFormat={referenceFormat}
        userKey={userKey}
        draftDays={draftDays}
        draftStorage={draftStorage}
        approver={nameIn(approver)}
        known={quotesAbout(quotes, view.state === 'ready' ? view.policy.app.id : undefined)}
        view={view}
        headingLevel={headingLevelOf(wantedLevel)}
      />
    </Section>
  )
}

/** A name somebody can be called by: callers without types pass anything. */
function nameIn(approver: unknown): string | undefined {
  const name = typeof approver === 'string' ? approver.trim() : ''
  return isName(name) && name.length <= nameLimit ? name : undefined
}
