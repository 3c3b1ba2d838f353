import { factorIds, type SupportPolicy } from '../../model/policy/supportPolicy.ts'
import { isText } from '../../model/values/text.ts'
import { usePanelMessages } from '../SupportKitProvider/usePanelMessages.ts'
import { ForeignText } from '../shared/text/ForeignText.tsx'
import type { HeadingLevel } from '../shared/text/headingLevels.ts'
import { headingTags } from '../shared/text/headingTags.ts'
import * as text from '../shared/text/text.css.ts'
import * as styles from './panel.css.ts'

interface DecidingFactorsProps {
  factors: SupportPolicy['factors']
  headingLevel: HeadingLevel
}

/** The reasons behind a policy, where it gives some. */
export function DecidingFactors({ factors, headingLevel }: DecidingFactorsProps) {
  const { panel } = usePanelMessages()
  const given = factorIds.flatMap((id) => {
    const reason = factors?.[id]
    return isText(reason) ? [{ id, reason }] : []
  })
  if (given.length === 0) return null
  const Heading = headingTags[headingLevel]
  return (
    <div data-part="factors">
      <Heading className={styles.heading}>{panel.factors}</Heading>
      <dl className={styles.factors}>
        {given.map(({ id, reason }) => (
          <div key={id} className={styles.factor}>
            <dt className={text.title}>{panel.factorNames[id]}</dt>
            <dd className={styles.reason}>
              <ForeignText>{reason}</ForeignText>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
