import type { Messages } from '../../messages/catalogue.ts'
import { fillMessage } from '../../messages/format.ts'
import { formatWait } from '../../messages/times.ts'
import { ForeignText } from '../private/ForeignText.tsx'
import * as text from '../private/text.css.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import type { DraftResult, DraftState } from './draftState.ts'
import * as styles from './form.css.ts'

interface OutcomeProps {
  state: DraftState
  secondsLeft: number
}

/** What is being done with the draft, or came of it. Always there, so that a change is announced. */
export function Outcome({ state, secondsLeft }: OutcomeProps) {
  const { formatLocale } = useSupportKit()
  const { ticket } = useTicketMessages()
  const { isSending, result, draft, created } = state
  const follows = created.find(({ reference }) => reference === draft?.refersTo)
  const changed = follows && fillMessage(ticket.outcome.changed, { reference: follows.reference })
  const said = isSending
    ? ticket.sending
    : (outcomeText(result, draft?.isUnanswered, ticket) ?? changed)
  const message = result !== undefined && 'message' in result ? result.message : undefined
  return (
    <div data-part="outcome" data-status={isSending ? 'sending' : result?.status}>
      <div role="status" className={said && styles.outcome}>
        {said && <div className={text.paragraph}>{said}</div>}
        {!isSending && message !== undefined && (
          <div className={text.paragraph}>
            <ForeignText>{message}</ForeignText>
          </div>
        )}
      </div>
      {/* Counts down, which nobody wants to be read out. */}
      {!isSending && result?.status === 'busy' && secondsLeft > 0 && (
        <div className={styles.countdown}>
          {fillMessage(ticket.outcome.busyFor, { wait: formatWait(formatLocale, secondsLeft) })}
        </div>
      )}
    </div>
  )
}

function outcomeText(
  result: DraftResult | undefined,
  isUnanswered: boolean | undefined,
  { outcome }: Messages['ticket'],
): string | undefined {
  if (result === undefined) return isUnanswered ? outcome.unanswered : undefined
  switch (result.status) {
    case 'failed':
      return outcome.failed[result.reason]
    default:
      return outcome[result.status]
  }
}
