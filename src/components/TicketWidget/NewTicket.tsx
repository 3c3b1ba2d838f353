import { type RefObject, useState } from 'react'
import type { TicketDraft } from '../../model/submission/ticketDraft.ts'
import type { TicketRequest } from '../../model/submission/ticketRequest.ts'
import type { DraftState } from '../private/drafts/draftState.ts'
import type { DraftStore } from '../private/drafts/draftStore.ts'
import type { DraftLifetime } from '../private/drafts/useDraft.ts'
import type { HeadingLevel } from '../private/headingLevels.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import type { Delivery } from './delivery.ts'
import { HandOver } from './HandOver.tsx'
import { TicketForm } from './TicketForm.tsx'
import { ticketText } from './ticketText.ts'

export interface NewTicketProps {
  store: DraftStore<TicketDraft>
  state: DraftState<TicketDraft>
  /** The draft, as it would be sent. */
  request: TicketRequest
  delivery: Delivery
  /** What is not known. */
  note: string | undefined
  lifetime: DraftLifetime
  headingLevel: HeadingLevel
  /** How often the reader has asked for the form: they want to begin. */
  timesAsked: number
  /** Whether that is still to be followed. */
  isAskedFor: RefObject<boolean>
}

/** A draft on its way: asked for, and where the reader takes it to the portal, ready for that. */
export function NewTicket(props: NewTicketProps) {
  const { store, request, delivery, headingLevel, timesAsked, isAskedFor } = props
  const { ticket } = useTicketMessages()
  const [prepared, setPrepared] = useState<{ readonly wasCopied: boolean }>()
  const [timesBack, setTimesBack] = useState(0)
  const goBack = () => {
    setPrepared(undefined)
    isAskedFor.current = true
    setTimesBack(timesBack + 1)
  }
  if (prepared === undefined || delivery.type !== 'hand-over') {
    return (
      <TicketForm
        {...props}
        timesAsked={timesAsked + timesBack}
        onPrepared={(wasCopied) => setPrepared({ wasCopied })}
      />
    )
  }
  return (
    <HandOver
      action={delivery.action}
      wasCopied={prepared.wasCopied}
      headingLevel={headingLevel}
      onBack={goBack}
      onDone={() => {
        store.discard()
        goBack()
      }}
    >
      {ticketText(request, ticket)}
    </HandOver>
  )
}
