import type { ReactElement } from 'react'
import type { ChannelId } from '../../model/policy/channel.ts'
import type { ChannelStatus } from '../../model/policy/resolveSupport.ts'

/** What a mark tells of a channel. */
export interface MarkedChannel {
  readonly id: ChannelId
  readonly status: ChannelStatus
  readonly reason?: string
}

/**
 * The mark of one channel. Says nothing to a screen reader: the words are elsewhere.
 *
 * No component: a page may have thousands, and each attribute counts. `data-reason` is there only
 * where this system is not entitled to what the app offers, and changes the form of the mark.
 */
export function renderMark({ id, status, reason }: MarkedChannel): ReactElement {
  return status === 'unavailable' && reason !== 'not-offered' ? (
    <span key={id} data-channel={id} data-status={status} data-reason={reason} />
  ) : (
    <span key={id} data-channel={id} data-status={status} />
  )
}
