import { useState } from 'react'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import { firstField } from './firstField.ts'
import { HandOver } from './HandOver.tsx'
import type { NewTicketProps } from './NewTicketProps.ts'
import { TicketForm } from './TicketForm.tsx'
import { ticketText } from './ticketText.ts'

/** A draft on its way: asked for, and where the reader takes it to the portal, ready for that. */
export function NewTicket(props: NewTicketProps) {
  const { store, request, delivery, headingLevel, focus } = props
  const { ticket } = useTicketMessages()
  const [prepared, setPrepared] = useState<{ readonly wasCopied: boolean }>()
  const goBack = () => {
    setPrepared(undefined)
    focus.moveTo(firstField)
  }
  if (prepared === undefined || delivery.type !== 'hand-over') {
    return (
      <TicketForm
        {...props}
        onPrepared={(wasCopied) => {
          setPrepared({ wasCopied })
          focus.moveTo('[data-part="hand-over"] [tabindex]')
        }}
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
