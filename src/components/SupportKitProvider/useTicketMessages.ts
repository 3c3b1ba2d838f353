import { enTicket } from '../../messages/locales/en/ticket.ts'
import { messagesHook } from './messagesHook.ts'

/** The texts of the ticket widget. */
export const useTicketMessages = messagesHook(enTicket)
