import { fillMessage, getFormatter } from '../../messages/format.ts'
import type { ChannelOffer, RateRange } from '../../model/policy/supportPolicy.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import * as styles from './key.css.ts'

interface ChannelTermsProps {
  offer: ChannelOffer
}

/** The terms the policy states for a channel, or nothing if it states none. */
export function ChannelTerms({ offer }: ChannelTermsProps) {
  const { messages, locale } = useSupportKit()
  if (offer.status === 'unknown') return null
  const terms = offer.status === 'offered' ? termsOf(offer) : []
  return (
    <>
      {terms.length > 0 && (
        <dl className={styles.terms}>
          {terms.map(([name, value]) => (
            <div key={name} className={styles.term}>
              <dt className={styles.termName}>{messages.key[name]}</dt>
              <dd className={styles.termValue}>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {offer.note !== undefined && (
        <p className={styles.paragraph}>
          <bdi>{offer.note}</bdi>
        </p>
      )}
    </>
  )

  function termsOf({
    hours,
    responseTime,
    scope,
    rate,
  }: Extract<ChannelOffer, { status: 'offered' }>) {
    const all = [
      ['hours', hours],
      ['responseTime', responseTime],
      ['scope', scope],
      ['rate', rate && rateText(rate)],
    ] as const
    return all.filter(([, value]) => value !== undefined)
  }

  function rateText({ currency, min, max }: RateRange): string {
    const range = getFormatter(locale).moneyRange(currency, min, max)
    return fillMessage(messages.key.perHour, { range })
  }
}
