import { useId } from 'react'
import { formatDaysAhead } from '../../messages/times.ts'
import type { SystemEntitlement } from '../../model/policy/entitlement.ts'
import { actionOf } from '../../model/policy/nextStep.ts'
import type { ResolvedChannel } from '../../model/policy/resolveSupport.ts'
import { ActionLink } from '../private/ActionLink.tsx'
import { ChannelItem } from '../private/ChannelItem.tsx'
import { ChannelPromise } from '../private/ChannelPromise.tsx'
import { ChannelTerms, type Term } from '../private/ChannelTerms.tsx'
import type { HeadingLevel } from '../private/headingLevels.ts'
import { subheadingTags } from '../private/headingTags.ts'
import { statusText } from '../private/statusText.ts'
import * as text from '../private/text.css.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { usePanelMessages } from '../SupportKitProvider/usePanelMessages.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import * as styles from './channel.css.ts'
import { LevelThree } from './LevelThree.tsx'

interface PanelChannelProps {
  channel: ResolvedChannel
  system: SystemEntitlement | undefined
  headingLevel: HeadingLevel
  /** Whether anything is known about an app, so that there are terms to state and a step to take. */
  forApp: boolean
  quoteHref: string | undefined
}

/** One way to get help: whether this reader has it, what it promises, on which terms, and how to get there. */
export function PanelChannel({
  channel,
  system,
  headingLevel,
  forApp,
  quoteHref,
}: PanelChannelProps) {
  const shared = useSharedMessages()
  const { panel } = usePanelMessages()
  const more = useSubscriptionTerms(channel, system)
  const headingId = useId()
  const Heading = subheadingTags[headingLevel]
  const action = actionOf(channel)
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
          {channel.access === 'consulting' && channel.status === 'available' && (
            <LevelThree offer={channel.offer} quoteHref={quoteHref} />
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
  system: SystemEntitlement | undefined,
): readonly Term[] {
  const { formatLocale } = useSupportKit()
  const { panel } = usePanelMessages()
  const isIncluded = channel.status === 'available' && channel.condition === 'incident-report'
  const days = system?.daysRemaining
  return isIncluded && typeof days === 'number' && Number.isFinite(days)
    ? [{ name: panel.subscriptionEnds, value: formatDaysAhead(formatLocale, days), isOurs: true }]
    : []
}
