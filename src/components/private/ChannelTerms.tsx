import type { SharedMessages } from '../../messages/catalogue/shared.ts'
import { fillMessage } from '../../messages/format.ts'
import { formatMoneyRange } from '../../messages/money.ts'
import { actionOf } from '../../model/policy/nextStep.ts'
import type { ResolvedChannel } from '../../model/policy/resolveSupport.ts'
import type { RateRange } from '../../model/policy/supportPolicy.ts'
import { mailtoHref } from '../../model/policy/url.ts'
import { isText } from '../../model/text.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import { actionHref } from './actionHref.ts'
import { ForeignText } from './ForeignText.tsx'
import { MailLink } from './MailLink.tsx'
import { TermRow } from './TermRow.tsx'
import * as styles from './terms.css.ts'
import * as text from './text.css.ts'

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
  const action = actionOf(channel)
  // Where the step is to write a letter, its link names the address.
  if (action?.type === 'write-mail') return undefined
  // Nobody is sent to what is not available.
  const ofOffer = channel.status === 'available' && offer.status === 'offered' && offer.email
  const email = action?.type === 'contact-sales' ? action.email : ofOffer
  return isText(email) ? email : undefined
}

/** Whether the link of the step writes to that address already. */
function actionLeadsTo(channel: ResolvedChannel, email: string): boolean {
  const action = actionOf(channel)
  return action !== undefined && actionHref(action) === mailtoHref(email)
}

function salesOf(channel: ResolvedChannel) {
  const action = actionOf(channel)
  return action?.type === 'contact-sales' ? action : undefined
}

/** A rate that cannot be written, from a caller without types, is left out. */
function rateText(
  { currency, min, max }: RateRange,
  { perHour }: SharedMessages['terms'],
  formatLocale: string,
): string | undefined {
  const range = formatMoneyRange(formatLocale, currency, min, max)
  return range === undefined ? undefined : fillMessage(perHour, { range })
}
