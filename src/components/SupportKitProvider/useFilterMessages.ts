import { enFilter } from '../../messages/locales/en/filter.ts'
import { messagesHook } from './messagesHook.ts'

/** The texts of the filter. */
export const useFilterMessages = messagesHook(enFilter)
