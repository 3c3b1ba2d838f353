import { fillMessage } from '../../messages/format.ts'
import { formatMoneyRange } from '../../messages/money.ts'
import { levelThreeRate } from '../../model/policy/levelThree.ts'
import type { ChannelOffer, RateRange } from '../../model/policy/supportPolicy.ts'
import * as text from '../private/text.css.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { usePanelMessages } from '../SupportKitProvider/usePanelMessages.ts'
import * as styles from './levelThree.css.ts'

interface LevelThreeProps {
  /** Of the consulting channel, whose rate it is billed at. */
  offer: ChannelOffer
}

/** What Level III support is, and what it costs (support policy document, "Level III"). */
export function LevelThree({ offer }: LevelThreeProps) {
  const { formatLocale } = useSupportKit()
  const {
    panel: { levelThree },
  } = usePanelMessages()
  const write = ({ currency, min, max }: RateRange) =>
    formatMoneyRange(formatLocale, currency, min, max)
  const rate = offer.status === 'offered' ? offer.rate : undefined
  // A rate that cannot be written, from a caller without types, is that of the policy document.
  const range = (rate && write(rate)) ?? write(levelThreeRate) ?? ''
  return (
    <details data-part="level-three" className={styles.details}>
      <summary className={styles.summary}>{levelThree.title}</summary>
      <div className={styles.words}>
        <div className={text.paragraph}>{levelThree.purpose}</div>
        <div className={text.paragraph}>{levelThree.course}</div>
        <div suppressHydrationWarning className={text.paragraph}>
          {fillMessage(levelThree.cost, { range })}
        </div>
        <div className={text.paragraph}>{levelThree.withoutTicket}</div>
        <div className={text.title}>{levelThree.examples}</div>
        <ul className={styles.examples}>
          <li>{levelThree.driver}</li>
          <li>{levelThree.certificate}</li>
          <li>{levelThree.disk}</li>
        </ul>
      </div>
    </details>
  )
}
