import type { Messages } from '../../messages/catalogue.ts'
import { fillMessage, getFormatter } from '../../messages/format.ts'
import type { ChannelStatus } from '../../model/policy/availability.ts'
import { channelIds } from '../../model/policy/channel.ts'
import type { SupportView } from '../private/supportView.ts'

/** "Support for Content Filter: 3 of 5 – public forum, developer, consulting". */
export function legendName(view: SupportView, messages: Messages, locale: string): string {
  const summary = legendSummary(view, messages, locale)
  const { nameWithApp, nameWithoutApp } = messages.legend
  return view.app === ''
    ? fillMessage(nameWithoutApp, { summary })
    : fillMessage(nameWithApp, { app: view.app, summary })
}

/** "3 of 5 – public forum, developer, consulting", or why there is nothing to count. */
function legendSummary(view: SupportView, messages: Messages, locale: string): string {
  if (view.state !== 'ready') return messages.legend.states[view.state]
  // A thousand apps have few different answers, and lists are slow to write.
  const known = summaries.get(messages) ?? new Map<string, string>()
  let key = locale
  for (const id of channelIds) key += view.availability[id].status
  const summary = known.get(key) ?? countChannels(view, messages, locale)
  summaries.set(messages, known.set(key, summary))
  return summary
}

const summaries = new WeakMap<Messages, Map<string, string>>()

function countChannels({ availability }: SupportView, messages: Messages, locale: string): string {
  const { legend } = messages
  const withStatus = (wanted: ChannelStatus) =>
    channelIds.filter((id) => availability[id].status === wanted)
  const available = withStatus('available')
  const unknown = withStatus('unknown').length
  const total = channelIds.length
  if (unknown === total) return legend.states.absent

  const { list, plural } = getFormatter(locale)
  const summary = fillMessage(available.length > 0 ? legend.available : legend.noneAvailable, {
    available: available.length,
    total,
    channels: list(available.map((id) => messages.channels[id].name)),
  })
  return unknown === 0
    ? summary
    : fillMessage(plural(legend.withUnknown, unknown), { summary, count: unknown })
}
