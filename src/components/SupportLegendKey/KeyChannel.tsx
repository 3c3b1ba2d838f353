import type { ReactNode } from 'react'
import type { ResolvedChannel } from '../../model/policy/resolveSupport.ts'
import { ActionLink } from '../private/ActionLink.tsx'
import { statusText } from '../private/statusText.ts'
import { useMessages } from '../SupportKitProvider/useMessages.ts'
import { ChannelTerms } from './ChannelTerms.tsx'
import * as styles from './key.css.ts'
import type { KeyDensity } from './keyDensities.ts'
import { LinkedText } from './LinkedText.tsx'

interface KeyChannelProps {
  channel: ResolvedChannel
  mark: ReactNode
  density: KeyDensity
  /** Whether an app is meant, so that there is a status to say and a step to take. */
  forApp: boolean
}

/** One channel: its mark, what it is, whether this reader has it, and what it promises. */
export function KeyChannel({ channel, mark, density, forApp }: KeyChannelProps) {
  const messages = useMessages()
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
        {mark}
      </span>
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        {forApp && <div className={styles.status}>{statusText(channel, messages)}</div>}
        {density === 'full' && (
          <>
            <div className={styles.paragraph}>
              <LinkedText>{promise}</LinkedText>
              {limits !== null && (
                <>
                  {' '}
                  <span className={styles.limits}>
                    <LinkedText>{limits}</LinkedText>
                  </span>
                </>
              )}
            </div>
            <ChannelTerms channel={channel} />
            {forApp && channel.status !== 'unknown' && channel.action !== undefined && (
              <ActionLink action={channel.action} />
            )}
          </>
        )}
      </div>
    </li>
  )
}
