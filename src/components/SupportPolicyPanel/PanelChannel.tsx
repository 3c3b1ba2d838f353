import { useId } from 'react'
import { formatDaysAhead } from '../../messages/times.ts'
import type { Entitlement } from '../../model/entitlement/entitlement.ts'
import type { SupportPolicy } from '../../model/policy/supportPolicy.ts'
import type { ResolvedChannel } from '../../model/support/resolvedChannel.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { usePanelMessages } from '../SupportKitProvider/usePanelMessages.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import { ActionLink } from '../shared/link/ActionLink.tsx'
import type { HeadingLevel } from '../shared/text/headingLevels.ts'
import { subheadingTags } from '../shared/text/headingTags.ts'
import { statusText } from '../shared/text/statusText.ts'
import * as text from '../shared/text/text.css.ts'
import { ChannelItem } from '../shared/view/ChannelItem.tsx'
import { ChannelPromise } from '../shared/view/ChannelPromise.tsx'
import { ChannelTerms, type Term } from '../shared/view/ChannelTerms.tsx'
import * as styles from './channel.css.ts'
import { LevelThree } from './LevelThree.tsx'

interface PanelChannelProps {
  channel: ResolvedChannel
  policy: SupportPolicy
  entitlement: Entitlement | undefined
  headingLevel: HeadingLevel
  /** Whether the policy of the app is known, with its terms and actions. */
  forApp: boolean
  quoteHref: string | undefined
}

/** One way to get help: whether this reader has it, what it promises, on which terms, and how to get there. */
export function PanelChannel({
  channel,
  policy,
  entitlement,
  headingLevel,
  forApp,
  quoteHref,
}: PanelChannelProps) {
  const shared = useSharedMessages()
  const { panel } = usePanelMessages()
  const more = useSubscriptionTerms(channel, entitlement)
  const headingId = useId()
  const Heading = subheadingTags[headingLevel]
  const action = channel.action
  return (
    <ChannelItem channel={channel} className={styles.channel}>
      <div className={styles.words}>
        <div className={styles.head}>
          <Heading id={headingId} className={styles.title}>
            {shared.channels[channel.id].title}
          </Heading>
          <div className={styles.status}>{statusText(channel, shared)}</div>
        </div>
        <div className={styles.promise}>
          <ChannelPromise messages={shared.channels[channel.id]} />
          {channel.access === 'agreement' && channel.status === 'available' && (
            <LevelThree policy={policy} quoteHref={quoteHref} />
          )}
        </div>
        {forApp && (
          <div className={styles.terms}>
            <ChannelTerms channel={channel} more={more} />
            {action !== undefined && (
              <ActionLink action={action} describedBy={headingId}>
                {channel.status === 'unavailable' && channel.action !== undefined && (
                  <div className={text.paragraph}>{panel.obtaining[channel.action.type]}</div>
                )}
              </ActionLink>
            )}
          </div>
        )}
      </div>
    </ChannelItem>
  )
}

/** How long the subscription lasts that includes the channel. */
function useSubscriptionTerms(
  channel: ResolvedChannel,
  entitlement: Entitlement | undefined,
): readonly Term[] {
  const { formatLocale } = useSupportKit()
  const { panel } = usePanelMessages()
  const isIncluded = channel.status === 'available' && channel.condition === 'incident-report'
  const days = entitlement?.daysRemaining
  return isIncluded && typeof days === 'number' && Number.isFinite(days)
    ? [{ name: panel.subscriptionEnds, value: formatDaysAhead(formatLocale, days), isOurs: true }]
    : []
}
