import type { SharedMessages } from '../../../messages/catalogue/shared.ts'
import { fillMessage } from '../../../messages/format.ts'
import { formatMoneyRange } from '../../../messages/money.ts'
import type { ResolvedChannel } from '../../../model/support/resolvedChannel.ts'
import type { RateRange } from '../../../model/values/money.ts'
import { isText } from '../../../model/values/text.ts'
import { mailtoHref } from '../../../model/values/url.ts'
import { useSupportKit } from '../../SupportKitProvider/SupportKitContext.ts'
import { useSharedMessages } from '../../SupportKitProvider/useSharedMessages.ts'
import { actionHref } from '../link/actionHref.ts'
import { MailLink } from '../link/MailLink.tsx'
import { ForeignText } from '../text/ForeignText.tsx'
import { TermRow } from '../text/TermRow.tsx'
import * as styles from '../text/terms.css.ts'
import * as text from '../text/text.css.ts'

/** One term of a channel. */
export interface Term {
  readonly name: string
  readonly value: string | undefined
  /** Whether the kit has written it, in its own language: money, say. */
  readonly isOurs?: boolean
}

interface ChannelTermsProps {
  channel: ResolvedChannel
  /** Terms that do not come from the policy. */
  more?: readonly Term[] | undefined
}

/** The terms the policy states for a channel and how to reach it, or nothing if it states none. */
export function ChannelTerms({ channel, more = [] }: ChannelTermsProps) {
  const { formatLocale } = useSupportKit()
  const messages = useSharedMessages()
  const { offer } = channel
  const note = offer.status === 'unknown' ? undefined : offer.note
  const terms = [...statedTerms(channel, messages, formatLocale), ...more]
  const email = emailOf(channel)
  return (
    <>
      {(terms.some(({ value }) => isText(value)) || email !== undefined) && (
        <dl className={styles.terms}>
          {terms.map(
            ({ name, value, isOurs }, index) =>
              isText(value) && (
                <TermRow key={index} name={name}>
                  {isOurs ? (
                    // Node and browsers write some numbers differently.
                    <bdi suppressHydrationWarning>{value}</bdi>
                  ) : (
                    <ForeignText>{value}</ForeignText>
                  )}
                </TermRow>
              ),
          )}
          {email !== undefined && (
            <TermRow name={messages.terms.email}>
              {actionLeadsTo(channel, email) ? (
                <bdi>{email}</bdi>
              ) : (
                <MailLink address={email} look="link" />
              )}
            </TermRow>
          )}
        </dl>
      )}
      {isText(note) && (
        <div className={text.paragraph}>
          <ForeignText>{note}</ForeignText>
        </div>
      )}
    </>
  )
}

function statedTerms(
  channel: ResolvedChannel,
  { terms }: SharedMessages,
  formatLocale: string,
): readonly Term[] {
  const offered = channel.offer.status === 'offered' ? channel.offer : undefined
  return [
    { name: terms.hours, value: offered?.hours },
    { name: terms.responseTime, value: offered?.responseTime },
    { name: terms.scope, value: offered?.scope },
    {
      name: terms.rate,
      value: offered?.rate && rateText(offered.rate, terms, formatLocale),
      isOurs: true,
    },
    { name: terms.phone, value: salesOf(channel)?.phone },
  ]
}

function emailOf(channel: ResolvedChannel): string | undefined {
  const { offer } = channel
  const action = channel.action
  // The link of a `write-mail` action names the address already.
  if (action?.type === 'write-mail') return undefined
  // Only of an available channel.
  const ofOffer = channel.status === 'available' && offer.status === 'offered' && offer.email
  const email = action?.type === 'contact-sales' ? action.email : ofOffer
  return isText(email) ? email : undefined
}

/** Whether the link of the action writes to that address already. */
function actionLeadsTo(channel: ResolvedChannel, email: string): boolean {
  const action = channel.action
  return action !== undefined && actionHref(action) === mailtoHref(email)
}

function salesOf(channel: ResolvedChannel) {
  const action = channel.action
  return action?.type === 'contact-sales' ? action : undefined
}

/** A currency that `Intl` does not know leaves the rate out. */
function rateText(
  { currency, min, max }: RateRange,
  { perHour }: SharedMessages['terms'],
  formatLocale: string,
): string | undefined {
  const range = formatMoneyRange(formatLocale, currency, min, max)
  return range === undefined ? undefined : fillMessage(perHour, { range })
}
