import type { RefObject } from 'react'
import { Dialog } from '../private/Dialog.tsx'
import { supportTitle } from '../private/supportTitle.ts'
import type { SupportView } from '../private/supportView.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import { KeyContent } from '../SupportLegendKey/KeyContent.tsx'

interface LegendDialogProps {
  view: SupportView
  trigger: RefObject<HTMLElement | null>
  onClose: () => void
}

/** The key of one app, above everything. */
export function LegendDialog({ view, trigger, onClose }: LegendDialogProps) {
  const messages = useSharedMessages()
  return (
    <Dialog trigger={trigger} title={supportTitle(view, messages)} onClose={onClose}>
      <KeyContent view={view} density="full" />
    </Dialog>
  )
}
