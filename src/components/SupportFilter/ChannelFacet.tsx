import { fillMessage, getFormatter } from '../../messages/format.ts'
import type { ChannelId } from '../../model/scheme/clearOSScheme.ts'
import type { Availability, ChannelStatus } from '../../model/support/availability.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useFilterMessages } from '../SupportKitProvider/useFilterMessages.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import { box } from '../shared/form/choice.css.ts'
import { renderMark } from '../shared/mark/renderMark.tsx'
import * as text from '../shared/text/text.css.ts'
import * as channels from '../shared/view/channels.css.ts'
import * as styles from './filter.css.ts'

interface ChannelFacetProps {
  id: ChannelId
  counts: Readonly<Record<ChannelStatus, number>> | undefined
  name: string | undefined
  checked: boolean
  onCheckedChange: (checked: boolean, event: Event) => void
}

/** A checkbox for one channel: its mark, its title, and how many apps have it. */
export function ChannelFacet({ id, counts, name, checked, onCheckedChange }: ChannelFacetProps) {
  const { formatLocale } = useSupportKit()
  const { channels: channelTexts } = useSharedMessages()
  const { filter } = useFilterMessages()
  const { number, plural } = getFormatter(formatLocale)
  const count = (message: typeof filter.apps, apps: number) =>
    fillMessage(plural(message, apps), { count: number(apps) })
  const isCounted = Number.isInteger(counts?.available)
  return (
    <label data-part="facet" data-channel={id} className={styles.choice}>
      <input
        type="checkbox"
        name={name}
        value={id}
        checked={checked}
        onChange={({ currentTarget, nativeEvent }) => {
          const isChecked = currentTarget.checked
          // Preact would leave it checked where the parent keeps the value.
          currentTarget.checked = checked
          onCheckedChange(isChecked, nativeEvent)
        }}
        className={box}
      />
      <span aria-hidden="true" className={channels.markCell}>
        {renderMark(id, available)}
      </span>
      <span className={styles.words}>
        <span className={text.paragraph}>{channelTexts[id].title}</span>
        {isCounted && counts && (
          <span className={styles.counts}>
            <span suppressHydrationWarning className={styles.count}>
              {count(filter.apps, counts.available)}
            </span>{' '}
            {counts.unknown > 0 && (
              <span suppressHydrationWarning className={styles.count}>
                {count(filter.unknown, counts.unknown)}
              </span>
            )}
          </span>
        )}
      </span>
    </label>
  )
}

const available: Availability = { status: 'available' }
