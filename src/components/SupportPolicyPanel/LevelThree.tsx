import type { ChannelOffer } from '../../model/policy/supportPolicy.ts'
import { looks } from '../private/actionLink.css.ts'
import { LevelThreeWords } from '../private/LevelThreeWords.tsx'
import * as styles from '../private/levelThree.css.ts'
import { pageHref } from '../private/pageHref.ts'
import * as text from '../private/text.css.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useLevelThreeMessages } from '../SupportKitProvider/useLevelThreeMessages.ts'

interface LevelThreeProps {
  /** Of the consulting channel, whose rate it is billed at. */
  offer: ChannelOffer
  quoteHref: string | undefined
}

/** What Level III support is, and where a quote is asked for. */
export function LevelThree({ offer, quoteHref }: LevelThreeProps) {
  const { linkComponent: Link } = useSupportKit()
  const { levelThree } = useLevelThreeMessages()
  const href = pageHref(quoteHref)
  return (
    <details data-part="level-three" className={styles.details}>
      <summary className={styles.summary}>{levelThree.title}</summary>
      <div className={styles.words}>
        <LevelThreeWords offer={offer} />
        <div className={text.paragraph}>{levelThree.withoutTicket}</div>
        {href !== undefined && (
          <div>
            <Link href={href} className={looks.link}>
              {levelThree.ask}
            </Link>
          </div>
        )}
      </div>
    </details>
  )
}
