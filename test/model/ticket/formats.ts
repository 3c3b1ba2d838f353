import {
  namedTicketFormat,
  type ReferenceFormat,
  ticketKeyFormat,
  ticketNumberFormat,
} from '../../../src/model/ticket/referenceFormat.ts'

export { ticketKeyFormat as key, ticketNumberFormat as number }
export const named = namedTicketFormat('example.com')
export const custom: ReferenceFormat = { before: '(Case no. ', kind: 'number', after: ')' }
