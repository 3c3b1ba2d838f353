import { en } from '../../messages/locales/en.ts'
import { messagesHook } from './messagesHook.ts'

/** All texts. */
export const useMessages = messagesHook(en)
