import { englishQuote } from '../../messages/english/quote.ts'
import { messagesHook } from './messagesHook.ts'

/** What the quote widget says. */
export const useQuoteMessages = messagesHook({ locale: 'en', quote: englishQuote })
