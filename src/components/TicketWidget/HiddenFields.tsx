import { ticketFields } from '../../model/submission/ticketDraft.ts'
import { type TicketRequest, ticketRequestFields } from '../../model/submission/ticketRequest.ts'

interface HiddenFieldsProps {
  request: TicketRequest
  idempotencyKey: string | undefined
  /** Those of the host. */
  formFields: Readonly<Record<string, string>>
}

/** What a form sends without asking. */
export function HiddenFields({ request, idempotencyKey = '', formFields }: HiddenFieldsProps) {
  const asked: readonly string[] = ticketFields
  const fields = { ...ticketRequestFields(request, formFields), idempotencyKey }
  return Object.entries(fields).map(
    ([name, value]) =>
      !asked.includes(name) && <input key={name} type="hidden" name={name} value={value} />,
  )
}
