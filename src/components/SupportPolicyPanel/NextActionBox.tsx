import type { Messages } from '../../messages/catalogue/messages.ts'
import type { ResolvedChannel } from '../../model/support/resolvedChannel.ts'
import type { ResolvedSupport } from '../../model/support/resolveSupport.ts'
import { usePanelMessages } from '../SupportKitProvider/usePanelMessages.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import { ActionLink } from '../shared/link/ActionLink.tsx'
import { renderMark } from '../shared/mark/renderMark.tsx'
import type { HeadingLevel } from '../shared/text/headingLevels.ts'
import { headingTags } from '../shared/text/headingTags.ts'
import { statusText } from '../shared/text/statusText.ts'
import * as text from '../shared/text/text.css.ts'
import * as styles from './nextAction.css.ts'

interface NextActionBoxProps {
  support: ResolvedSupport
  headingLevel: HeadingLevel
}

/** The one thing to do next, in which channel, and how; or why there is nothing. */
export function NextActionBox({ support: { next, channels }, headingLevel }: NextActionBoxProps) {
  const shared = useSharedMessages()
  const { panel } = usePanelMessages()
  const Heading = headingTags[headingLevel]
  const channel =
    next.type === 'nothing-left' ? undefined : channels.find(({ id }) => id === next.channel)
  return (
    <div data-part="next-action" data-action={next.type} className={styles.box}>
      <div className={styles.words}>
        {channel !== undefined && (
          <>
            <Heading className={styles.heading}>{panel.nextAction}</Heading>
            <div className={styles.channel}>
              <span aria-hidden="true" className={styles.markCell}>
                {renderMark(channel.id, channel)}
              </span>
              <div className={styles.title}>{shared.channels[channel.id].title}</div>
              <div className={styles.status}>{statusText(channel, shared)}</div>
            </div>
          </>
        )}
        <div className={text.paragraph}>
          {next.type === 'nothing-left'
            ? panel.nothingLeft[next.reason]
            : channel && adviceFor(channel, panel)}
        </div>
      </div>
      {next.type !== 'nothing-left' && <ActionLink action={next} look="button" />}
    </div>
  )
}

function adviceFor(channel: ResolvedChannel, panel: Messages['panel']): string | undefined {
  switch (channel.status) {
    case 'available':
      return panel.entering[channel.action.type]
    case 'unavailable':
      return channel.action && panel.obtaining[channel.action.type]
    case 'unknown':
      return undefined
  }
}
