import type { Messages } from '../../messages/catalogue/messages.ts'
import type { ResolvedChannel, ResolvedSupport } from '../../model/policy/resolveSupport.ts'
import { ActionLink } from '../private/ActionLink.tsx'
import type { HeadingLevel } from '../private/headingLevels.ts'
import { headingTags } from '../private/headingTags.ts'
import { renderMark } from '../private/renderMark.tsx'
import { statusText } from '../private/statusText.ts'
import * as text from '../private/text.css.ts'
import { usePanelMessages } from '../SupportKitProvider/usePanelMessages.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import * as styles from './nextStep.css.ts'

interface NextStepBoxProps {
  support: ResolvedSupport
  headingLevel: HeadingLevel
}

/** The one thing to do next, what it takes the reader to, and how; or that there is nothing. */
export function NextStepBox({ support: { next, channels }, headingLevel }: NextStepBoxProps) {
  const shared = useSharedMessages()
  const { panel } = usePanelMessages()
  const Heading = headingTags[headingLevel]
  const channel =
    next.type === 'nothing-left' ? undefined : channels.find(({ id }) => id === next.channel)
  return (
    <div data-part="next-step" data-step={next.type} className={styles.box}>
      <div className={styles.words}>
        {channel !== undefined && (
          <>
            <Heading className={styles.heading}>{panel.nextStep}</Heading>
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
