import type { OutcomeMessages } from '../../../messages/catalogue/form.ts'
import { fillMessage } from '../../../messages/format.ts'
import { formatWait } from '../../../messages/times.ts'
import { useSupportKit } from '../../SupportKitProvider/SupportKitContext.ts'
import { useFormMessages } from '../../SupportKitProvider/useFormMessages.ts'
import type { DraftResult, DraftState } from '../draft/draftState.ts'
import { ForeignText } from '../text/ForeignText.tsx'
import * as text from '../text/text.css.ts'
import * as styles from './form.css.ts'

interface OutcomeProps<Draft extends object> {
  state: DraftState<Draft>
  /**
   * Until it can be sent again.
   * @default it is not sent from here
   */
  secondsLeft?: number
  /** What is said while there is no result. */
  children?: string | undefined
}

/** What is being done with a draft, or the result. Always there, so that a change is announced. */
export function Outcome<Draft extends object>({
  state: { isSending, result, draft },
  secondsLeft,
  children,
}: OutcomeProps<Draft>) {
  const { formatLocale } = useSupportKit()
  const { form } = useFormMessages()
  const wait = result?.status === 'busy' ? (result.retryAfter ?? 0) : 0
  const canBeSent = (left: number) =>
    fillMessage(form.outcome.busyFor, { wait: formatWait(formatLocale, left) })
  // Who was told to wait is told that it is over.
  const isOver = wait > 0 && secondsLeft === 0
  const outcome = isOver ? canBeSent(0) : outcomeText(result, draft?.isUnanswered, form.outcome)
  const said = isSending ? form.sending : (outcome ?? children)
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
      {!isSending && wait > 0 && secondsLeft !== undefined && secondsLeft > 0 && (
        <div className={styles.countdown}>{canBeSent(secondsLeft)}</div>
      )}
    </div>
  )
}

function outcomeText(
  result: DraftResult<string> | undefined,
  isUnanswered: boolean | undefined,
  messages: OutcomeMessages,
): string | undefined {
  const { mayHaveArrived } = messages
  if (result === undefined) {
    return isUnanswered ? `${messages.unanswered} ${mayHaveArrived}` : undefined
  }
  switch (result.status) {
    case 'failed':
      return `${messages.failed[result.reason]} ${
        result.mayHaveArrived ? mayHaveArrived : messages.notArrived
      }`
    case 'refused':
      return messages[result.reason ?? 'refused']
    default:
      return messages[result.status]
  }
}
