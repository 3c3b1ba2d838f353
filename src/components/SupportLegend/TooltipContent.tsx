import type { ChannelId } from '../../model/policy/channel.ts'
import { statusText } from '../private/statusText.ts'
import type { SupportView } from '../private/supportView.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import * as styles from './legend.css.ts'
import { legendName } from './legendName.ts'

interface TooltipContentProps {
  view: SupportView
  channelId: ChannelId | undefined
}

/** What the tooltip says: the channel and whether it is available, or the whole row's name. */
export function TooltipContent({ view, channelId }: TooltipContentProps) {
  const { messages, locale } = useSupportKit()
  const channel = view.channels.find(({ id }) => id === channelId)
  if (channel === undefined) return legendName(view, messages, locale)
  return (
    <>
      <span className={styles.tooltipTitle}>{messages.channels[channel.id].title}</span>
      <span className={styles.tooltipStatus}>
        {view.state === 'ready'
          ? statusText(channel, messages)
          : messages.legend.states[view.state]}
      </span>
    </>
  )
}
