import { type ComponentProps, useState } from 'react'
import { checkedEntitlementIn } from '../../model/entitlement/checkedEntitlement.ts'
import { quotesAbout } from '../../model/quote/quoteList.ts'
import { isWithin, nameLimit, trimmed } from '../../model/values/text.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import type { DraftProps, SupportProps } from '../shared/sharedProps.ts'
import { type HeadingLevel, headingLevelOf } from '../shared/text/headingLevels.ts'
import { titleOf } from '../shared/text/titleOf.ts'
import { checkedPolicy } from '../shared/view/checkedPolicy.ts'
import { Section } from '../shared/view/Section.tsx'
import { supportViewOf } from '../shared/view/supportView.ts'
import { useLastReady } from '../shared/view/useLastReady.ts'
import { isName } from './answer/isName.ts'
import { QuoteDesk } from './QuoteDesk.tsx'
import type { QuoteOptions } from './QuoteOptions.ts'

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
  const view = useLastReady(
    supportViewOf(checkedPolicy(policy), checkedEntitlementIn(entitlement ?? kit.entitlement)),
  )
  // Of a policy that cannot be had for a while, the app is the same.
  const [lastApp, setLastApp] = useState('')
  const app = view?.state === 'ready' ? (view.policy.app?.id ?? '') : lastApp
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
        known={quotesAbout(quotes, view.state === 'ready' ? view.policy.app?.id : undefined)}
        view={view}
        headingLevel={headingLevelOf(wantedLevel)}
      />
    </Section>
  )
}

/** Returns the name of an approver, or `undefined` if it cannot be seen or recorded. */
function nameIn(approver: unknown): string | undefined {
  const name = trimmed(approver)
  return isName(name) && isWithin(name, nameLimit) ? name : undefined
}
