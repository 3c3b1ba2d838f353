import { fillMessage } from '../../../messages/format.ts'
import { levelThreeRates } from '../../../model/policy/levelThreeRates.ts'
import type { PolicyInput } from '../../../model/policy/policyInput.ts'
import type { QuotedQuote } from '../../../model/quote/quote.ts'
import type { QuoteObstacle } from '../../../model/quote/quoteObstacles.ts'
import { useQuoteMessages } from '../../SupportKitProvider/useQuoteMessages.ts'
import * as text from '../../shared/text/text.css.ts'
import * as styles from '../quote.css.ts'
import { useQuoteFormat } from '../useQuoteFormat.ts'

interface ObstaclesProps {
  quote: QuotedQuote
  obstacles: readonly QuoteObstacle[]
  policy: PolicyInput | undefined
}

/** Why a quote cannot be approved, but for its time: that is said already. Announced when it changes. */
export function Obstacles({ quote, obstacles, policy }: ObstaclesProps) {
  const { quote: messages } = useQuoteMessages()
  const { money } = useQuoteFormat()
  const rates = levelThreeRates(policy)
  const values = { reference: quote.ticket, range: rates === undefined ? '' : money(rates) }
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
