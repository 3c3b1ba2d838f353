import type { ComponentProps } from 'react'
import type { TicketFact } from '../../model/submission/ticketRequest.ts'
import { type TicketInput, ticketsAbout } from '../../model/ticket/ticketList.ts'
import { type HeadingLevel, headingLevelOf } from '../private/headingLevels.ts'
import type { DraftProps, SupportProps } from '../private/props.ts'
import { Section } from '../private/Section.tsx'
import { supportViewOf } from '../private/supportView.ts'
import { titleOf } from '../private/titleOf.ts'
import { useLastReady } from '../private/useLastReady.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import type { FormAnswer, SubmitTicket } from './delivery.ts'
import { TicketDesk } from './TicketDesk.tsx'
import { TicketList } from './TicketList.tsx'

/** What the host says of tickets. */
export interface TicketOptions {
  /**
   * The reader's tickets, or what came of reading each. Those about other apps are left out.
   * @default none
   */
  tickets?: readonly TicketInput[] | undefined
  /**
   * What is known already of the app or the system: shown and sent, never asked. The app and the
   * edition are known without.
   * @default none
   */
  facts?: readonly TicketFact[] | undefined
  /**
   * E-mail address of the reader, to begin with.
   * @default none: it is asked for
   */
  contact?: string | undefined
  /**
   * Sends a draft, and says what came of it; `submitForm` does. It should not reject.
   * @default the reader takes the text to the portal
   */
  onSubmit?: SubmitTicket | undefined
  /**
   * Address that a form posts the draft to, where there is no `onSubmit`: the page is left.
   * @default none
   */
  action?: string | undefined
  /**
   * Fields of that form beside those of the draft: the token against forged requests, say.
   * @default none
   */
  formFields?: Readonly<Record<string, string>> | undefined
  /**
   * What came of the form that this page answers, with the `idempotencyKey` it was posted with: the
   * draft is done with, or corrected.
   * @default none
   */
  result?: FormAnswer | undefined
  /**
   * E-mail address of the ticket system, which replies go to.
   * @default none: replies are made in the portal
   */
  replyTo?: string | undefined
  /**
   * Where a Level III quote for a live ticket is asked for: an address, or `#id` of a quote widget in
   * the page.
   * @default none: nothing leads there
   */
  quoteHref?: string | undefined
  /**
   * Whose draft it is: an id of the reader's account, so that nobody else finds it.
   * @default nobody's in particular
   */
  userKey?: string | undefined
}

export interface TicketWidgetProps
  extends Omit<ComponentProps<'section'>, 'children' | 'onSubmit'>,
    SupportProps,
    TicketOptions,
    DraftProps {
  /**
   * Level of the headings in the page: 2, 3, 4 or 5. Those of single tickets are one below.
   * @default 3
   */
  headingLevel?: HeadingLevel | undefined
}

/**
 * A ticket about an app, from the question whether one can be opened to the reply that reaches it:
 * why not and what instead, a draft that is kept as it is typed, the live tickets, the closed ones.
 *
 * Renders a `<section>` named after the app, with a `<form>`: not to be put into another form.
 * Nothing where the host hides the policy. It is laid out by its own width, from 85 px.
 *
 * @example
 * <TicketWidget policy={policy} tickets={tickets} replyTo="support@example.com" />
 */
export function TicketWidget({
  policy,
  entitlement,
  tickets,
  facts,
  contact,
  onSubmit,
  action,
  formFields,
  result,
  replyTo,
  referenceFormat,
  quoteHref,
  userKey,
  draftDays,
  draftStorage,
  headingLevel: wantedLevel,
  ...rest
}: TicketWidgetProps) {
  const kit = useSupportKit()
  const { locale, ticket } = useTicketMessages()
  const view = useLastReady(supportViewOf(policy, entitlement ?? kit.entitlement))
  if (view === undefined) return null
  const headingLevel = headingLevelOf(wantedLevel)
  return (
    <Section {...rest} view={view} kind="tickets" label={titleOf(view, ticket)} locale={locale}>
      {view.state === 'ready' ? (
        <TicketDesk
          // What one reader has typed or opened is nobody else's.
          key={JSON.stringify([view.policy.app.id, userKey])}
          tickets={tickets}
          facts={facts}
          contact={contact}
          onSubmit={onSubmit}
          action={action}
          formFields={formFields}
          result={result}
          replyTo={replyTo}
          referenceFormat={referenceFormat}
          quoteHref={quoteHref}
          userKey={userKey}
          draftDays={draftDays}
          draftStorage={draftStorage}
          view={view}
          headingLevel={headingLevel}
        />
      ) : (
        <TicketList
          known={ticketsAbout(tickets, undefined)}
          replyTo={replyTo}
          referenceFormat={referenceFormat}
          quoteHref={quoteHref}
          headingLevel={headingLevel}
        />
      )}
    </Section>
  )
}
