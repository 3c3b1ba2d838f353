import { useId } from 'react'
import type { Availability } from '../../model/support/availability.ts'
import { type MarkLook, markLooks } from '../../theme/markLooks.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import { renderMark } from '../shared/mark/renderMark.tsx'
import * as text from '../shared/text/text.css.ts'
import * as channels from '../shared/view/channels.css.ts'
import * as styles from './key.css.ts'

/** A channel in each of the forms a mark can have. */
const samples: Readonly<Record<MarkLook, Availability>> = {
  filled: { status: 'available' },
  hollow: { status: 'unavailable', reason: 'not-offered' },
  struck: { status: 'unavailable', reason: 'no-subscription' },
  small: { status: 'unknown', reason: 'policy-unknown' },
}

/** What the forms of a mark mean: of any mark, shown on one. */
export function KeyLooks() {
  const messages = useSharedMessages()
  const titleId = useId()
  return (
    <div data-part="looks" className={styles.looks}>
      <div id={titleId} className={text.title}>
        {messages.key.marks}
      </div>
      <ul aria-labelledby={titleId} className={styles.channels.compact}>
        {markLooks.map((look) => (
          <li key={look} className={styles.channel}>
            <span className={channels.markCell}>{renderMark('professional', samples[look])}</span>
            <div className={text.paragraph}>{messages.key.looks[look]}</div>
          </li>
        ))}
      </ul>
    </div>
  )
}
