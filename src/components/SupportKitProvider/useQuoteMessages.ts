import { enQuote } from '../../messages/locales/en/quote.ts'
import { messagesHook } from './messagesHook.ts'

/** The texts of the quote widget. */
export const useQuoteMessages = messagesHook(enQuote)
