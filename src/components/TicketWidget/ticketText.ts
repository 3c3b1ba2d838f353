import type { Messages } from '../../messages/catalogue/messages.ts'
import type { TicketFact, TicketRequest } from '../../model/submission/ticketRequest.ts'

/** What is sent along, in the words of the reader: the app, what the draft follows, and the facts. */
export function knownFacts(
  { app, refersTo, facts = [] }: TicketRequest,
  { factNames }: Messages['ticket'],
): readonly TicketFact[] {
  const own = [
    { name: 'app', label: factNames.app, value: app?.name },
    { name: 'refersTo', label: factNames.refersTo, value: refersTo },
  ]
  return [...own.flatMap((fact) => (hasValue(fact) ? [fact] : [])), ...facts]
}

function hasValue(
  fact: Omit<TicketFact, 'value'> & { value: string | undefined },
): fact is TicketFact {
  return fact.value !== undefined && fact.value !== ''
}

/** The whole request as a text that can be pasted into a form of the portal. */
export function ticketText(request: TicketRequest, messages: Messages['ticket']): string {
  const { fields, severities } = messages
  const line = (label: string, value: string) => `${label}: ${value.trim()}`
  const block = (label: string, value: string) =>
    value.trim() === '' ? [] : [`${label}:\n${value.trim()}`]
  return [
    line(fields.subject, request.subject),
    ...block(fields.happened, request.happened),
    ...block(fields.expected, request.expected),
    [
      line(fields.severity, severities[request.severity]),
      line(fields.contact, request.contact),
      ...knownFacts(request, messages).map(({ label, value }) => line(label, value)),
    ].join('\n'),
  ].join('\n\n')
}
