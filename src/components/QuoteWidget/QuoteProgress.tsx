import { fillMessage } from '../../messages/format.ts'
import type { Quote } from '../../model/quote/quote.ts'
import { workUsage } from '../../model/quote/workUsage.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import { TermRow } from '../shared/text/TermRow.tsx'
import * as terms from '../shared/text/terms.css.ts'
import * as text from '../shared/text/text.css.ts'
import * as styles from './quote.css.ts'
import { useQuoteFormat } from './useQuoteFormat.ts'

/** What has been worked, against what was estimated, and a warning before that is exceeded. */
export function QuoteProgress({ quote }: { quote: Quote }) {
  const { quote: messages } = useQuoteMessages()
  const { duration, durations, money, dayOf } = useQuoteFormat()
  const { progress } = messages
  const work = 'work' in quote ? quote.work : undefined
  if (work === undefined || !('work' in quote)) return null
  const { state, share, cost } = workUsage(work, quote.terms)
  const isOngoing = quote.status === 'in-progress'
  const used = duration(work.usedMinutes)
  const estimate = durations(quote.terms.estimate)
  const { currency } = quote.terms.rate
  return (
    <div data-part="progress" data-usage={isOngoing ? state : 'within'} className={styles.progress}>
      <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none" className={styles.bar}>
        <rect width={Math.min(100, share * 100)} height="1" />
      </svg>
      <dl className={terms.terms}>
        <TermRow name={progress.used}>
          <span suppressHydrationWarning>{fillMessage(progress.usedOf, { used, estimate })}</span>
        </TermRow>
        <TermRow name={isOngoing ? progress.costSoFar : progress.cost}>
          <div className={styles.line}>
            <span suppressHydrationWarning className={styles.figures.total}>
              {cost === undefined ? '' : money({ currency, min: cost, max: cost })}
            </span>{' '}
            <time dateTime={work.updatedAt} suppressHydrationWarning className={styles.aside}>
              {fillMessage(progress.counted, { date: dayOf(work.updatedAt) })}
            </time>
          </div>
        </TermRow>
      </dl>
      <div role="status" className={styles.warning}>
        {isOngoing && state !== 'within' && (
          <div className={text.paragraph}>{progress.warnings[state]}</div>
        )}
      </div>
    </div>
  )
}
