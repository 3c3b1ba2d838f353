import type { ReactElement } from 'react'
import type { Availability } from '../../model/policy/availability.ts'
import { type ChannelId, channelIds, forEveryChannel } from '../../model/policy/channel.ts'

/** The marks of an app, in legend order. */
export function renderMarks(availability: Readonly<Record<ChannelId, Availability>>) {
  return channelIds.map((id) => renderMark(id, availability[id]))
}

/**
 * The mark of one channel. Says nothing to a screen reader: the words are elsewhere.
 *
 * No component, and made once for each of the few there are: a page may have thousands.
 */
export function renderMark(id: ChannelId, availability: Availability): ReactElement {
  const known = made[id].get(availability)
  if (known !== undefined) return known
  const mark = createMark(id, availability)
  made[id].set(availability, mark)
  return mark
}

const made: Readonly<Record<ChannelId, WeakMap<Availability, ReactElement>>> =
  /* @__PURE__ */ forEveryChannel(() => new WeakMap())

/** `data-reason` is there only where this system is not entitled to what the app offers. */
function createMark(id: ChannelId, { status, ...why }: Availability): ReactElement {
  const reason = 'reason' in why && status === 'unavailable' ? why.reason : 'not-offered'
  return reason === 'not-offered' ? (
    <span key={id} data-channel={id} data-status={status} />
  ) : (
    <span key={id} data-channel={id} data-status={status} data-reason={reason} />
  )
}
