import { enShared } from '../../messages/locales/en/shared.ts'
import { messagesHook } from './messagesHook.ts'

/** The texts that several components show. */
export const useSharedMessages = messagesHook(enShared)
