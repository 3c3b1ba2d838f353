import type { RefObject } from 'react'
import type { OpenChangeDetails } from '../private/changeDetails.ts'
import { Dialog } from '../private/Dialog.tsx'
import type { SupportView } from '../private/supportView.ts'
import { titleOf } from '../private/titleOf.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import { KeyContent } from '../SupportLegendKey/KeyContent.tsx'

interface LegendDialogProps {
  view: SupportView
  trigger: RefObject<HTMLElement | null>
  onClose: (details: OpenChangeDetails) => void
}

/** The key of one app, above everything. */
export function LegendDialog({ view, trigger, onClose }: LegendDialogProps) {
  const messages = useSharedMessages()
  return (
    <Dialog trigger={trigger} title={titleOf(view, messages.key)} onClose={onClose}>
      <KeyContent view={view} density="full" />
    </Dialog>
  )
}
