import type { ReactNode } from 'react'
import type { ResolvedChannel } from '../../../model/support/resolvedChannel.ts'
import { renderMark } from '../mark/renderMark.tsx'
import { markCell } from './channels.css.ts'

interface ChannelItemProps {
  channel: ResolvedChannel
  className: string
  /** The words beside the mark. */
  children: ReactNode
}

/** A channel in a list of them, with its mark. Its attributes are styling API. */
export function ChannelItem({ channel, className, children }: ChannelItemProps) {
  return (
    <li
      data-part="channel"
      data-channel={channel.id}
      data-status={channel.status}
      data-reason={channel.status === 'available' ? undefined : channel.reason}
      className={className}
    >
      <span aria-hidden="true" className={markCell}>
        {renderMark(channel.id, channel)}
      </span>
      {children}
    </li>
  )
}
