import { useId } from 'react'
import { fillMessage } from '../../messages/format.ts'
import { formatDate } from '../../messages/times.ts'
import { formatTicketReference, type ReferenceFormat } from '../../model/ticket/referenceFormat.ts'
import { replyMailto, replySubject } from '../../model/ticket/replyMailto.ts'
import {
  isLive,
  type Ticket,
  type TicketLevel,
  type TicketStatus,
} from '../../model/ticket/ticket.ts'
import { safeHref } from '../../model/values/url.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import { CopyButton } from '../shared/form/CopyButton.tsx'
import * as card from '../shared/layout/card.css.ts'
import { joinClasses } from '../shared/layout/joinClasses.ts'
import { notPrinted } from '../shared/layout/print.css.ts'
import { type IconShape, StatusIcon } from '../shared/layout/StatusIcon.tsx'
import { looks } from '../shared/link/actionLink.css.ts'
import { pageHref } from '../shared/link/pageHref.ts'
import { useIsHydrated } from '../shared/state/useIsHydrated.ts'
import { ForeignText } from '../shared/text/ForeignText.tsx'
import type { HeadingLevel } from '../shared/text/headingLevels.ts'
import { subheadingTags } from '../shared/text/headingTags.ts'
import * as text from '../shared/text/text.css.ts'
import * as styles from './ticket.css.ts'

interface TicketCardProps {
  ticket: Ticket
  headingLevel: HeadingLevel
  replyTo: string | undefined
  referenceFormat: ReferenceFormat | undefined
  quoteHref: string | undefined
  /** Opens another ticket that refers to this one, where one can be opened. */
  onFollowUp: (() => void) | undefined
}

/** Told apart without colour. */
const shapes: Readonly<Record<TicketStatus, IconShape>> = {
  open: 'ring',
  'waiting-on-you': 'exclamation',
  'waiting-on-us': 'half',
  escalated: 'arrow',
  resolved: 'tick',
  closed: 'bar',
}

const levelNumerals: Readonly<Record<TicketLevel, string>> = { 1: 'I', 2: 'II', 3: 'III' }

/** One ticket: how far it is, what happens next, and how to get on with it. */
export function TicketCard({
  ticket,
  headingLevel,
  replyTo,
  referenceFormat,
  quoteHref,
  onFollowUp,
}: TicketCardProps) {
  const { linkComponent: Link } = useSupportKit()
  const { ticket: messages } = useTicketMessages()
  const headingId = useId()
  const Heading = subheadingTags[headingLevel]
  const { reference, subject, status, level } = ticket
  const isOngoing = isLive(ticket)
  const portal = safeHref(ticket.url)
  const quotePage = pageHref(quoteHref)
  // Replies reach a live ticket by its subject (support policy document, "Creating a Ticket"), and
  // one without the reference would reach nobody.
  const canReply = isOngoing && replyTo !== undefined
  const replyLink = canReply
    ? replyMailto(ticket, { to: replyTo, format: referenceFormat })
    : undefined
  const intact = replyLink && replySubject(ticket, referenceFormat)
  return (
    <li
      data-part="ticket"
      data-status={status}
      data-live={isOngoing ? 'true' : undefined}
      className={card.card}
    >
      <div className={card.head}>
        <Heading id={headingId} className={card.title}>
          <span className={card.reference}>
            {messages.reference}{' '}
            <bdi dir="ltr" translate="no">
              {reference}
            </bdi>
          </span>{' '}
          {subject !== undefined && <ForeignText>{subject}</ForeignText>}
        </Heading>
        <div className={card.status}>
          <span className={card.state}>
            <StatusIcon shape={shapes[status]} isUrgent={status === 'waiting-on-you'} />
            <span>{messages.statuses[status]}</span>
          </span>
          {level !== undefined && levelNumerals[level] !== undefined && (
            <span className={card.badge}>
              {fillMessage(messages.level, { level: levelNumerals[level] })}
            </span>
          )}
        </div>
      </div>
      <div className={text.paragraph}>{messages.next[status]}</div>
      <TicketTimes ticket={ticket} />
      <div className={joinClasses(card.actions, notPrinted)}>
        {replyLink !== undefined && (
          <Link
            href={replyLink}
            data-part="reply"
            aria-describedby={headingId}
            className={looks[status === 'waiting-on-you' ? 'button' : 'link']}
          >
            {messages.reply}
          </Link>
        )}
        {intact !== undefined && (
          <CopyButton text={intact} describedBy={headingId}>
            {messages.copySubject}
          </CopyButton>
        )}
        {isOngoing && (
          <CopyButton text={reference} describedBy={headingId}>
            {messages.copyReference}
          </CopyButton>
        )}
        {portal !== undefined && (
          <Link href={portal} aria-describedby={headingId} className={looks.link}>
            {isOngoing ? messages.openInPortal : messages.reopen}
          </Link>
        )}
        {isOngoing && quotePage !== undefined && (
          <Link href={quotePage} aria-describedby={headingId} className={looks.link}>
            {messages.askForQuote}
          </Link>
        )}
        {!isOngoing && onFollowUp !== undefined && (
          <button
            type="button"
            aria-describedby={headingId}
            className={looks.link}
            onClick={onFollowUp}
          >
            {messages.followUp}
          </button>
        )}
      </div>
      {intact !== undefined && (
        <div className={styles.keepSubject}>
          {fillMessage(messages.keepSubject, {
            reference: formatTicketReference(reference, referenceFormat),
          })}
        </div>
      )}
    </li>
  )
}

function TicketTimes({ ticket: { openedAt, updatedAt } }: { ticket: Ticket }) {
  const { formatLocale } = useSupportKit()
  const { ticket: messages } = useTicketMessages()
  // A server does not know where the reader is.
  const timeZone = useIsHydrated() ? undefined : 'UTC'
  const times = [
    { message: messages.opened, time: openedAt },
    { message: messages.updated, time: updatedAt },
  ].flatMap(({ message, time }) => {
    const date = time === undefined ? undefined : formatDate(formatLocale, time, timeZone)
    return date === undefined ? [] : [{ said: fillMessage(message, { date }), time }]
  })
  return times.length === 0 ? null : (
    <div className={card.times}>
      {times.map(({ said, time }) => (
        <time key={said} dateTime={time} suppressHydrationWarning>
          {said}
        </time>
      ))}
    </div>
  )
}
