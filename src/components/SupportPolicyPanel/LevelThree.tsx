import type { SupportPolicy } from '../../model/policy/supportPolicy.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useLevelThreeMessages } from '../SupportKitProvider/useLevelThreeMessages.ts'
import { looks } from '../shared/link/actionLink.css.ts'
import { pageHref } from '../shared/link/pageHref.ts'
import * as text from '../shared/text/text.css.ts'
import { LevelThreeWords } from '../shared/view/LevelThreeWords.tsx'
import * as styles from '../shared/view/levelThree.css.ts'

interface LevelThreeProps {
  policy: SupportPolicy
  quoteHref: string | undefined
}

/** What Level III support is, and where a quote is asked for. */
export function LevelThree({ policy, quoteHref }: LevelThreeProps) {
  const { linkComponent: Link } = useSupportKit()
  const { levelThree } = useLevelThreeMessages()
  const href = pageHref(quoteHref)
  return (
    <details data-part="level-three" className={styles.details}>
      <summary className={styles.summary}>{levelThree.title}</summary>
      <div className={styles.words}>
        <LevelThreeWords policy={policy} />
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
