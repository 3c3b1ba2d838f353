import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useSupportKit } from '../../SupportKitProvider/SupportKitContext.ts'
import { useSharedMessages } from '../../SupportKitProvider/useSharedMessages.ts'
import type { OpenChangeDetails } from '../state/changeDetails.ts'
import * as styles from './dialog.css.ts'
import { keepFromHost } from './keepFromHost.ts'
import { openModal } from './openModal.ts'
import { usePortalContainer } from './usePortalContainer.ts'

interface DialogProps {
  /** What opened the dialog: it gets the focus back. */
  trigger: RefObject<HTMLElement | null>
  title: string
  onClose: (details: OpenChangeDetails) => void
  children: ReactNode
}

/** A modal dialog, open for as long as it is rendered. */
export function Dialog(props: DialogProps) {
  const container = usePortalContainer()
  return container === undefined ? null : createPortal(<OpenDialog {...props} />, container)
}

function OpenDialog({ trigger, title, onClose, children }: DialogProps) {
  const { direction } = useSupportKit()
  const messages = useSharedMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  const pressed = useRef<EventTarget>(null)
  const [openings, setOpenings] = useState(1)

  // Before paint, so that the dialog is never seen outside the top layer.
  useLayoutEffect(
    () =>
      openings > 0 && dialog.current !== null
        ? openModal(dialog.current, trigger.current)
        : undefined,
    [trigger, openings],
  )

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what a press on the backdrop does, Escape does for a keyboard
    <dialog
      {...keepFromHost}
      ref={dialog}
      tabIndex={-1}
      lang={messages.locale}
      dir={direction}
      aria-label={title}
      data-part="dialog"
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault()
        onClose({ event: event.nativeEvent, reason: 'escape-key' })
      }}
      onClose={({ nativeEvent: event }) => {
        onClose({ event, reason: 'host' })
        // A parent that keeps it open although the browser has closed it gets it back.
        setOpenings(openings + 1)
      }}
      onPointerDown={(event) => {
        event.stopPropagation()
        pressed.current = event.target
      }}
      onClick={(event) => {
        event.stopPropagation()
        const { target, currentTarget } = event
        // In a shadow root it stands inside whatever holds the element: a label, say.
        if (target instanceof Element && target.closest('a, button') === null)
          event.preventDefault()
        // The backdrop belongs to the dialog. A selection dragged out of it is no press on it.
        if (target === currentTarget && pressed.current === currentTarget) {
          onClose({ event: event.nativeEvent, reason: 'outside-press' })
        }
      }}
    >
      <div className={styles.body}>
        <div className={styles.header}>
          <h2 className={styles.title}>{title}</h2>
          <button
            type="button"
            aria-label={messages.key.close}
            className={styles.close}
            onClick={({ nativeEvent: event }) => onClose({ event, reason: 'close-press' })}
          />
        </div>
        {children}
      </div>
    </dialog>
  )
}
