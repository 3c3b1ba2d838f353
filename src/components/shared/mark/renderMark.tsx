import type { ReactElement } from 'react'
import { channels } from '../../../model/scheme/channels.ts'
import type { ChannelId } from '../../../model/scheme/clearOSScheme.ts'
import type { Availability } from '../../../model/support/availability.ts'

/** The marks of an app, in legend order. */
export function renderMarks(availability: readonly Availability[]) {
  return availability.map((one, index) => {
    const channel = channels[index]
    return channel && renderMark(channel.id, one)
  })
}

/**
 * The mark of one channel. It says nothing to a screen reader: the words are elsewhere.
 *
 * Not a component, and created once for every availability: a page may have thousands of marks.
 */
export function renderMark(id: ChannelId, availability: Availability): ReactElement {
  const known = created.get(id)?.get(availability)
  if (known !== undefined) return known
  const mark = createMark(id, availability)
  const marks = created.get(id) ?? new WeakMap<Availability, ReactElement>()
  created.set(id, marks.set(availability, mark))
  return mark
}

const created = new Map<ChannelId, WeakMap<Availability, ReactElement>>()

/** `data-reason` says why the customer is not entitled to what the app offers. */
function createMark(id: ChannelId, { status, ...why }: Availability): ReactElement {
  const isRefused = status === 'unavailable' && 'reason' in why && why.reason !== 'not-offered'
  const reason = isRefused ? why.reason : undefined
  return <span key={id} data-channel={id} data-status={status} data-reason={reason} />
}
