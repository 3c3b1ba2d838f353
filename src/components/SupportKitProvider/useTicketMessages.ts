import { englishTicket } from '../../messages/english/ticket.ts'
import { messagesHook } from './messagesHook.ts'

/** What the ticket widget says. */
export const useTicketMessages = messagesHook({ locale: 'en', ticket: englishTicket })
