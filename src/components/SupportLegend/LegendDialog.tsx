import type { RefObject } from 'react'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import { KeyContent } from '../SupportLegendKey/KeyContent.tsx'
import { Dialog } from '../shared/dialog/Dialog.tsx'
import type { OpenChangeDetails } from '../shared/state/changeDetails.ts'
import { titleOf } from '../shared/text/titleOf.ts'
import type { SupportView } from '../shared/view/supportView.ts'

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
