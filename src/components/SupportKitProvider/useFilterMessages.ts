import { englishFilter } from '../../messages/english/filter.ts'
import { messagesHook } from './messagesHook.ts'

/** What the filter says. */
export const useFilterMessages = messagesHook({ locale: 'en', filter: englishFilter })
