import type { RefObject } from 'react'
import { Dialog } from '../private/Dialog.tsx'
import type { SupportView } from '../private/supportView.ts'
import { useMessages } from '../SupportKitProvider/useMessages.ts'
import { KeyContent } from '../SupportLegendKey/KeyContent.tsx'
import { keyTitle } from '../SupportLegendKey/keyTitle.ts'

interface LegendDialogProps {
  view: SupportView
  trigger: RefObject<HTMLElement | null>
  onClose: () => void
}

/** The key of one app, above everything. */
export function LegendDialog({ view, trigger, onClose }: LegendDialogProps) {
  const messages = useMessages()
  return (
    <Dialog trigger={trigger} title={keyTitle(view, messages)} onClose={onClose}>
      <KeyContent view={view} density="full" />
    </Dialog>
  )
}
