import { type ReactNode, useRef } from 'react'
import { useFormMessages } from '../../SupportKitProvider/useFormMessages.ts'
import type { DraftState } from '../draft/draftState.ts'
import type { DraftStore } from '../draft/draftStore.ts'
import { notPrinted } from '../layout/print.css.ts'
import { looks } from '../link/actionLink.css.ts'
import { useIsHydrated } from '../state/useIsHydrated.ts'
import * as styles from './form.css.ts'
import { Outcome } from './Outcome.tsx'
import { useSecondsLeft } from './useSecondsLeft.ts'

interface SendButtonsProps<Draft extends object> {
  store: DraftStore<Draft>
  state: DraftState<Draft>
  /** What the button says that sends the form. */
  label: string
  /** What is said where nothing came of it yet. */
  note?: string | undefined
  /** Ends what the browser does, before the draft is told. */
  onStop?: (() => void) | undefined
  /** Another button, while nothing is being sent. */
  children?: ReactNode
}

/** Sends a form, stops waiting for an answer, and says what came of it. */
export function SendButtons<Draft extends object>({
  store,
  state,
  label,
  note,
  onStop,
  children,
}: SendButtonsProps<Draft>) {
  const { form } = useFormMessages()
  const isHydrated = useIsHydrated()
  const submitButton = useRef<HTMLButtonElement>(null)
  const secondsLeft = useSecondsLeft(state.busyUntil)
  const stop = () => {
    onStop?.()
    store.stop()
    // What was pressed goes.
    submitButton.current?.focus()
  }
  return (
    <div className={notPrinted}>
      <div className={styles.buttons}>
        <button
          ref={submitButton}
          type="submit"
          disabled={!isHydrated}
          aria-disabled={state.isSending || secondsLeft > 0}
          className={looks.button}
        >
          {label}
        </button>
        {state.isSending ? (
          <button type="button" className={looks.link} onClick={stop}>
            {form.stop}
          </button>
        ) : (
          children
        )}
      </div>
      {/* Below: a second press must not meet something else where the button was. */}
      <Outcome state={state} secondsLeft={secondsLeft}>
        {note}
      </Outcome>
    </div>
  )
}

/** Whether a draft was sent, and is still here: it can be sent again. */
export function wasSent({ draft, result, isSending }: DraftState<object>): boolean {
  return !isSending && (draft?.isUnanswered === true || result !== undefined)
}

/** Whether a draft can be sent now. Asked when it is, not when it was drawn: two presses may come before. */
export function canSend(store: { read(): Pick<DraftState<object>, 'isSending' | 'busyUntil'> }) {
  const { isSending, busyUntil } = store.read()
  return !isSending && Date.now() >= busyUntil
}

/** Whether a draft is what was changed after another was sent, which has been accepted since. */
export function isFollowing({ draft, accepted }: DraftState<object>): boolean {
  return (
    draft !== undefined && accepted.some(({ followedBy }) => followedBy === draft.idempotencyKey)
  )
}
