import { useId } from 'react'
import type { ResolvedChannel } from '../../model/support/resolvedChannel.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import { ActionLink } from '../shared/link/ActionLink.tsx'
import { statusText } from '../shared/text/statusText.ts'
import * as text from '../shared/text/text.css.ts'
import { ChannelItem } from '../shared/view/ChannelItem.tsx'
import { ChannelPromise } from '../shared/view/ChannelPromise.tsx'
import { ChannelTerms } from '../shared/view/ChannelTerms.tsx'
import * as styles from './key.css.ts'
import type { KeyDensity } from './keyDensities.ts'

interface KeyChannelProps {
  channel: ResolvedChannel
  density: KeyDensity
  /** Whether the key is of an app, whose channels have a status and actions. */
  forApp: boolean
}

/** One channel: its mark, what it is, whether this reader has it, and what it promises. */
export function KeyChannel({ channel, density, forApp }: KeyChannelProps) {
  const messages = useSharedMessages()
  const titleId = useId()
  const action = channel.action
  return (
    <ChannelItem channel={channel} className={styles.channel}>
      <div className={styles.words}>
        <div id={titleId} className={text.title}>
          {messages.channels[channel.id].title}
        </div>
        {forApp && <div className={styles.status}>{statusText(channel, messages)}</div>}
        {density === 'full' && (
          <>
            <ChannelPromise messages={messages.channels[channel.id]} />
            <ChannelTerms channel={channel} />
            {forApp && action !== undefined && <ActionLink action={action} describedBy={titleId} />}
          </>
        )}
      </div>
    </ChannelItem>
  )
}
