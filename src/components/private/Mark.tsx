import type { ResolvedChannel } from '../../model/policy/resolveSupport.ts'
import * as styles from './mark.css.ts'
import { lookOf } from './markLook.ts'

interface MarkProps {
  channel: ResolvedChannel
}

/** The mark of one channel. Says nothing to a screen reader: the words stand beside it. */
export function Mark({ channel }: MarkProps) {
  return (
    <span
      aria-hidden="true"
      data-part="mark"
      data-channel={channel.id}
      data-status={channel.status}
      data-reason={channel.status === 'available' ? undefined : channel.reason}
      className={styles.mark[channel.id][lookOf(channel)]}
    />
  )
}
