import { fillMessage } from '../../messages/format.ts'
import { levelThreeRates } from '../../model/policy/levelThree.ts'
import type { SupportPolicy } from '../../model/policy/supportPolicy.ts'
import type { StandingObstacle } from '../../model/quote/approval.ts'
import type { QuotedQuote } from '../../model/quote/quote.ts'
import * as text from '../private/text.css.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import * as styles from './quote.css.ts'
import { useQuoteFormat } from './useQuoteFormat.ts'

interface ObstaclesProps {
  quote: QuotedQuote
  obstacles: readonly StandingObstacle[]
  policy: SupportPolicy
}

/** Why a quote cannot be approved, but for its time: that is said already. Announced when it changes. */
export function Obstacles({ quote, obstacles, policy }: ObstaclesProps) {
  const { quote: messages } = useQuoteMessages()
  const { money } = useQuoteFormat()
  const values = {
    reference: quote.ticket,
    range: money(levelThreeRates(policy.channels.consulting)),
  }
  return (
    <div role="status" data-part="obstacles" className={styles.obstacles}>
      {obstacles.map((obstacle) =>
        obstacle === 'expired' ? null : (
          <div key={obstacle} className={text.paragraph}>
            {fillMessage(messages.obstacles[obstacle], values)}
          </div>
        ),
      )}
    </div>
  )
}
