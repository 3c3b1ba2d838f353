import type { Messages } from '../../messages/catalogue.ts'
import { fillMessage } from '../../messages/format.ts'
import { formatMoneyRange } from '../../messages/money.ts'
import type { ResolvedChannel } from '../../model/policy/resolveSupport.ts'
import type { RateRange } from '../../model/policy/supportPolicy.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useMessages } from '../SupportKitProvider/useMessages.ts'
import * as styles from './key.css.ts'

interface ChannelTermsProps {
  channel: ResolvedChannel
}

/** The terms the policy states for a channel and how to reach it, or nothing if it states none. */
export function ChannelTerms({ channel }: ChannelTermsProps) {
  const { locale } = useSupportKit()
  const messages = useMessages()
  const { offer } = channel
  const terms = termsOf(channel, messages, locale).filter(([, value]) => isText(value))
  const note = offer.status === 'unknown' ? undefined : offer.note
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
      {isText(note) && (
        <div className={styles.paragraph}>
          <bdi>{note}</bdi>
        </div>
      )}
    </>
  )
}

type TermName = 'hours' | 'responseTime' | 'scope' | 'rate' | 'email' | 'phone'

function termsOf(
  channel: ResolvedChannel,
  messages: Messages,
  locale: string,
): [name: TermName, value: string | undefined][] {
  const { offer } = channel
  const action = channel.status === 'unknown' ? undefined : channel.action
  const sales = action?.type === 'contact-sales' ? action : undefined
  const offered = offer.status === 'offered' ? offer : undefined
  return [
    ['hours', offered?.hours],
    ['responseTime', offered?.responseTime],
    ['scope', offered?.scope],
    ['rate', offered?.rate && rateText(offered.rate, messages, locale)],
    // Where the link is a letter already, the address stands in it.
    ['email', action?.type === 'write-mail' ? undefined : (sales?.email ?? offered?.email)],
    ['phone', sales?.phone],
  ]
}

/** A rate that cannot be written, from a caller without types, is left out. */
function rateText(
  { currency, min, max }: RateRange,
  { key }: Messages,
  locale: string,
): string | undefined {
  const range = formatMoneyRange(locale, currency, min, max)
  return range === undefined ? undefined : fillMessage(key.perHour, { range })
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
