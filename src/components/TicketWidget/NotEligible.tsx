import { useId } from 'react'
import type { SupportAction } from '../../model/support/action.ts'
import type { TicketEligibility } from '../../model/ticket/ticketEligibility.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import * as layout from '../shared/layout/layout.css.ts'
import { ActionLink } from '../shared/link/ActionLink.tsx'
import type { HeadingLevel } from '../shared/text/headingLevels.ts'
import { headingTags } from '../shared/text/headingTags.ts'
import * as text from '../shared/text/text.css.ts'
import * as styles from './ticket.css.ts'

interface NotEligibleProps {
  eligibility: Exclude<TicketEligibility, { status: 'eligible' }>
  headingLevel: HeadingLevel
}

/** Why no ticket can be opened, and what the reader can do instead. */
export function NotEligible({ eligibility, headingLevel }: NotEligibleProps) {
  const shared = useSharedMessages()
  const { ticket } = useTicketMessages()
  const id = useId()
  const Heading = headingTags[headingLevel]
  const { reason, instead } = eligibility
  return (
    <div data-part="not-eligible" data-reason={reason}>
      <Heading className={layout.heading}>{ticket.open}</Heading>
      <div className={text.paragraph}>
        {eligibility.status === 'unknown'
          ? ticket.eligibilityUnknown[eligibility.reason]
          : ticket.notEligible[eligibility.reason]}
      </div>
      {instead.length === 0 ? (
        <div className={text.paragraph}>{ticket.nothingInstead}</div>
      ) : (
        <>
          <div id={`${id}-title`} className={styles.insteadTitle}>
            {ticket.instead}
          </div>
          <ol aria-labelledby={`${id}-title`} className={styles.instead}>
            {instead.map((action) => {
              const channelId = `${id}-${action.type}-${action.channel}`
              return (
                <li key={channelId} className={styles.action}>
                  <div id={channelId} className={text.muted}>
                    {shared.channels[action.channel].title}
                  </div>
                  <ActionLink action={action} describedBy={channelId}>
                    {/* Nobody knows where, but what it is can be said. */}
                    <div className={text.paragraph}>
                      {action.type !== 'write-mail' && shared.actions[action.type]}{' '}
                      {phoneOf(action)}
                    </div>
                  </ActionLink>
                </li>
              )
            })}
          </ol>
        </>
      )}
    </div>
  )
}

function phoneOf(action: SupportAction) {
  return action.type === 'contact-sales' && action.phone ? <bdi>{action.phone}</bdi> : null
}
