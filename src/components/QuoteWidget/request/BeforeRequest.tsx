import type { SupportPolicy } from '../../../model/policy/supportPolicy.ts'
import type { QuoteEligibility } from '../../../model/quote/quoteEligibility.ts'
import { useSupportKit } from '../../SupportKitProvider/SupportKitContext.ts'
import { useQuoteMessages } from '../../SupportKitProvider/useQuoteMessages.ts'
import * as layout from '../../shared/layout/layout.css.ts'
import { ActionLink } from '../../shared/link/ActionLink.tsx'
import { looks } from '../../shared/link/actionLink.css.ts'
import { pageHref } from '../../shared/link/pageHref.ts'
import type { HeadingLevel } from '../../shared/text/headingLevels.ts'
import { headingTags } from '../../shared/text/headingTags.ts'
import * as text from '../../shared/text/text.css.ts'
import { LevelThreeWords } from '../../shared/view/LevelThreeWords.tsx'
import * as styles from '../quote.css.ts'

interface BeforeRequestProps {
  policy: SupportPolicy
  eligibility: QuoteEligibility
  ticketHref: string | undefined
  headingLevel: HeadingLevel
}

/** Whether it is Level III at all, and what comes before a quote can be asked for. */
export function BeforeRequest({
  policy,
  eligibility,
  ticketHref,
  headingLevel,
}: BeforeRequestProps) {
  const { quote: messages } = useQuoteMessages()
  const Heading = headingTags[headingLevel]
  return (
    <div data-part="before-request" data-status={eligibility.status}>
      <Heading className={layout.heading}>{messages.question}</Heading>
      <div className={styles.words}>
        <LevelThreeWords policy={policy} />
        <FirstAction eligibility={eligibility} ticketHref={ticketHref} />
      </div>
    </div>
  )
}

/** What has to be done first, where something has. */
function FirstAction({
  eligibility,
  ticketHref,
}: Pick<BeforeRequestProps, 'eligibility' | 'ticketHref'>) {
  const { linkComponent: Link } = useSupportKit()
  const { quote: messages } = useQuoteMessages()
  const href = pageHref(ticketHref)
  switch (eligibility.status) {
    case 'eligible':
      return null
    case 'not-offered':
      return <div className={text.title}>{messages.notOffered}</div>
    case 'offer-unknown':
      return (
        <>
          <div className={text.title}>{messages.offerUnknown}</div>
          <ActionLink action={eligibility.action} look="button" />
        </>
      )
    case 'no-ticket-possible':
      return (
        <>
          <div className={text.title}>{messages.noTicketPossible}</div>
          <ActionLink action={eligibility.action} look="button" />
        </>
      )
    case 'ticket-first':
      return (
        <>
          <div className={text.title}>{messages.ticketFirst}</div>
          {href === undefined ? (
            <ActionLink action={eligibility.action} look="button" />
          ) : (
            <Link href={href} className={looks.button}>
              {messages.openTicket}
            </Link>
          )}
        </>
      )
  }
}
