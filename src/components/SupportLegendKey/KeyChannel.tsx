import type { ResolvedChannel } from '../../model/policy/resolveSupport.ts'
import { ActionLink } from '../private/ActionLink.tsx'
import { renderMark } from '../private/renderMark.tsx'
import { statusText } from '../private/statusText.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { ChannelTerms } from './ChannelTerms.tsx'
import type { KeyDensity } from './KeyContent.tsx'
import * as styles from './key.css.ts'

interface KeyChannelProps {
  channel: ResolvedChannel
  density: KeyDensity
  /** Whether to say if the channel is available: `false` where no app is meant. */
  withStatus: boolean
}

/** One channel: its mark, what it is, whether this reader has it, and what it promises. */
export function KeyChannel({ channel, density, withStatus }: KeyChannelProps) {
  const { messages } = useSupportKit()
  const { title, promise, limits } = messages.channels[channel.id]
  return (
    <li
      data-part="channel"
      data-channel={channel.id}
      data-status={channel.status}
      data-reason={channel.status === 'available' ? undefined : channel.reason}
      className={styles.channel}
    >
      <span aria-hidden="true" className={styles.markCell}>
        {renderMark(channel.id, channel)}
      </span>
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        {withStatus && <div className={styles.status}>{statusText(channel, messages)}</div>}
        {density === 'full' && (
          <>
            <div className={styles.paragraph}>
              {promise} <span className={styles.limits}>{limits}</span>
            </div>
            <ChannelTerms channel={channel} />
            {channel.status !== 'unknown' && channel.action !== undefined && (
              <ActionLink action={channel.action} />
            )}
          </>
        )}
      </div>
    </li>
  )
}
