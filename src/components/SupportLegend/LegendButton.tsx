import { type ReactNode, useRef } from 'react'
import { Dialog } from '../private/Dialog.tsx'
import type { SupportView } from '../private/supportView.ts'
import { useControllableState } from '../private/useControllableState.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { KeyContent } from '../SupportLegendKey/KeyContent.tsx'
import { keyTitle } from '../SupportLegendKey/keyTitle.ts'
import * as styles from './legend.css.ts'
import { useLegendTooltip } from './useLegendTooltip.tsx'

interface LegendButtonProps {
  view: SupportView
  name: string
  open: boolean | undefined
  defaultOpen: boolean | undefined
  onOpenChange: ((open: boolean) => void) | undefined
  children: ReactNode
}

/** The marks as one button, with the dialog and the tooltip they open. */
export function LegendButton({
  view,
  name,
  open: controlledOpen,
  defaultOpen = false,
  onOpenChange,
  children,
}: LegendButtonProps) {
  const { messages } = useSupportKit()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useControllableState(controlledOpen, defaultOpen, onOpenChange)
  const tooltip = useLegendTooltip(view)
  return (
    <>
      <button
        ref={button}
        type="button"
        data-part="trigger"
        className={styles.button}
        aria-label={name}
        aria-haspopup="dialog"
        {...tooltip.triggerProps}
        onClick={() => {
          tooltip.close()
          setOpen(true)
        }}
      >
        {children}
      </button>
      {tooltip.element}
      {open && (
        <Dialog trigger={button} title={keyTitle(view, messages)} onClose={() => setOpen(false)}>
          <KeyContent view={view} density="full" />
        </Dialog>
      )}
    </>
  )
}
