import { useState } from 'react'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import { HandOver } from './HandOver.tsx'
import type { NewTicketProps } from './NewTicketProps.ts'
import { TicketForm } from './TicketForm.tsx'
import { ticketText } from './ticketText.ts'

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
