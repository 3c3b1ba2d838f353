import { useId } from 'react'
import { fillMessage } from '../../../messages/format.ts'
import { formatMoneyRange } from '../../../messages/money.ts'
import { levelThreeRates } from '../../../model/policy/levelThreeRates.ts'
import type { SupportPolicy } from '../../../model/policy/supportPolicy.ts'
import { useSupportKit } from '../../SupportKitProvider/SupportKitContext.ts'
import { useLevelThreeMessages } from '../../SupportKitProvider/useLevelThreeMessages.ts'
import * as text from '../text/text.css.ts'
import * as styles from './levelThree.css.ts'

interface LevelThreeWordsProps {
  policy: SupportPolicy
}

/** What Level III support is, and what it costs (support policy document, "Level III Support"). */
export function LevelThreeWords({ policy }: LevelThreeWordsProps) {
  const { formatLocale } = useSupportKit()
  const { levelThree } = useLevelThreeMessages()
  const examplesId = useId()
  const rates = levelThreeRates(policy)
  const range = rates && formatMoneyRange(formatLocale, rates.currency, rates.min, rates.max)
  return (
    <>
      <div className={text.paragraph}>{levelThree.purpose}</div>
      <div id={examplesId} className={text.title}>
        {levelThree.examples}
      </div>
      <ul aria-labelledby={examplesId} className={styles.examples}>
        <li>{levelThree.driver}</li>
        <li>{levelThree.certificate}</li>
        <li>{levelThree.disk}</li>
      </ul>
      <div className={text.paragraph}>{levelThree.course}</div>
      <div suppressHydrationWarning className={text.paragraph}>
        {fillMessage(levelThree.cost, { range: range ?? '' })}
      </div>
    </>
  )
}
