import type { ComponentProps } from 'react'
import { checkedEntitlementIn } from '../../model/entitlement/checkedEntitlement.ts'
import { ticketsAbout } from '../../model/ticket/ticketList.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import type { DraftProps, SupportProps } from '../shared/sharedProps.ts'
import { type HeadingLevel, headingLevelOf } from '../shared/text/headingLevels.ts'
import { titleOf } from '../shared/text/titleOf.ts'
import { checkedPolicy } from '../shared/view/checkedPolicy.ts'
import { Section } from '../shared/view/Section.tsx'
import { supportViewOf } from '../shared/view/supportView.ts'
import { useLastReady } from '../shared/view/useLastReady.ts'
import { TicketDesk } from './TicketDesk.tsx'
import { TicketList } from './TicketList.tsx'
import type { TicketOptions } from './TicketOptions.ts'

export interface TicketWidgetProps
  extends Omit<ComponentProps<'section'>, 'children'>,
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
  onTicketSubmit,
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
  const view = useLastReady(
    supportViewOf(checkedPolicy(policy), checkedEntitlementIn(entitlement ?? kit.entitlement)),
  )
  if (view === undefined) return null
  const headingLevel = headingLevelOf(wantedLevel)
  return (
    <Section {...rest} view={view} kind="tickets" label={titleOf(view, ticket)} locale={locale}>
      {view.state === 'ready' ? (
        <TicketDesk
          // What one reader has typed or opened is nobody else's.
          key={JSON.stringify([view.policy.app?.id ?? '', userKey])}
          tickets={tickets}
          facts={facts}
          contact={contact}
          onTicketSubmit={onTicketSubmit}
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
