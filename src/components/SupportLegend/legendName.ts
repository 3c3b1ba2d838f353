import type { LegendMessages } from '../../messages/catalogue/legend.ts'
import { fillMessage, getFormatter } from '../../messages/format.ts'
import { channels } from '../../model/scheme/channels.ts'
import type { ChannelStatus } from '../../model/support/availability.ts'
import type { SupportView } from '../shared/view/supportView.ts'

/** "Support for Content Filter: 3 of 5 – public forum, developer, consulting". */
export function legendName(view: SupportView, messages: LegendMessages, locale: string): string {
  return view.state === 'ready'
    ? nameWith(rememberedSummary(view, messages, locale), view, messages)
    : nameWith(messages.legend.states[view.state], view, messages)
}

function nameWith(summary: string, { app }: SupportView, { legend }: LegendMessages): string {
  return app === ''
    ? fillMessage(legend.nameWithoutApp, { summary })
    : fillMessage(legend.nameWithApp, { app, summary })
}

/** A thousand apps have few different answers, and lists are slow to write. */
function rememberedSummary(view: SupportView, { legend }: LegendMessages, locale: string): string {
  let known = summaries.get(legend)
  if (known?.locale !== locale) {
    known = { locale, byAnswer: new Map() }
    summaries.set(legend, known)
  }
  const answer = view.availability.map(({ status }) => status).join()
  let summary = known.byAnswer.get(answer)
  if (summary === undefined) {
    summary = countChannels(view, legend, locale)
    known.byAnswer.set(answer, summary)
  }
  return summary
}

const summaries = new WeakMap<
  LegendMessages['legend'],
  { readonly locale: string; readonly byAnswer: Map<string, string> }
>()

function countChannels(
  { availability }: SupportView,
  legend: LegendMessages['legend'],
  locale: string,
): string {
  const withStatus = (wanted: ChannelStatus) =>
    channels.filter((_, index) => availability[index]?.status === wanted)
  const available = withStatus('available')
  const unknown = withStatus('unknown').length
  const total = channels.length
  if (unknown === total) return legend.states.absent

  const { list, number, plural } = getFormatter(locale)
  const summary = fillMessage(available.length > 0 ? legend.available : legend.noneAvailable, {
    available: number(available.length),
    total: number(total),
    channels: list(available.map(({ id }) => legend.channels[id])),
  })
  return unknown === 0
    ? summary
    : fillMessage(plural(legend.withUnknown, unknown), { summary, count: number(unknown) })
}
