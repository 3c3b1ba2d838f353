import { type ReactNode, type RefObject, type SyntheticEvent, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import * as styles from './dialog.css.ts'
import { openModal } from './openModal.ts'
import { usePortalContainer } from './usePortalContainer.ts'

interface DialogProps {
  /** What opened the dialog: it gets the focus back. */
  trigger: RefObject<HTMLElement | null>
  title: string
  onClose: () => void
  children: ReactNode
}

/** A modal dialog, open for as long as it is rendered. */
export function Dialog(props: DialogProps) {
  const container = usePortalContainer()
  return container === undefined ? null : createPortal(<OpenDialog {...props} />, container)
}

function OpenDialog({ trigger, title, onClose, children }: DialogProps) {
  const { messages, locale, direction } = useSupportKit()
  const dialog = useRef<HTMLDialogElement>(null)
  const pressed = useRef<EventTarget>(null)

  // Before paint, so that the dialog is never seen outside the top layer.
  useLayoutEffect(
    () => (dialog.current === null ? undefined : openModal(dialog.current, trigger.current)),
    [trigger],
  )

  return (
    <dialog
      {...keepFromHost}
      onKeyDown={stop}
      ref={dialog}
      lang={locale}
      dir={direction}
      aria-label={title}
      data-part="dialog"
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={(event) => {
        // StrictMode closes and opens again before this event arrives.
        if (!event.currentTarget.open) onClose()
      }}
      onPointerDown={(event) => {
        event.stopPropagation()
        pressed.current = event.target
      }}
      onClick={(event) => {
        event.stopPropagation()
        const { target, currentTarget } = event
        // The backdrop belongs to the dialog. A selection dragged out of it is no press on it.
        if (target === currentTarget && pressed.current === currentTarget) onClose()
      }}
    >
      <div className={styles.body}>
        <header className={styles.header}>
          <h2 className={styles.title}>{title}</h2>
          <button
            type="button"
            aria-label={messages.key.close}
            className={styles.close}
            onClick={onClose}
          >
            <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
              <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="1.75" />
            </svg>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}

// React sends events of a portal to the parents of the component: a card that is a link, say.
const stop = (event: SyntheticEvent) => event.stopPropagation()
const keepFromHost = {
  onKeyUp: stop,
  onMouseDown: stop,
  onMouseUp: stop,
  onPointerUp: stop,
  onPointerOver: stop,
  onPointerOut: stop,
  onFocus: stop,
  onBlur: stop,
}
