import type { Messages } from '../../messages/catalogue.ts'
import { fillMessage, getFormatter } from '../../messages/format.ts'
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
export function legendSummary(view: SupportView, messages: Messages, locale: string): string {
  const { legend, channels: channelMessages } = messages
  if (view.state !== 'ready') return legend.states[view.state]

  const available = view.channels.filter(({ status }) => status === 'available')
  const unknown = view.channels.filter(({ status }) => status === 'unknown').length
  const total = view.channels.length
  if (unknown === total) return legend.states.absent

  const { list, plural } = getFormatter(locale)
  const channels = list(available.map(({ id }) => channelMessages[id].name))
  const summary = fillMessage(available.length > 0 ? legend.available : legend.noneAvailable, {
    available: available.length,
    total,
    channels,
  })
  return unknown === 0
    ? summary
    : fillMessage(plural(legend.withUnknown, unknown), { summary, count: unknown })
}
