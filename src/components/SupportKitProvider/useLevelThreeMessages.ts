import { enLevelThree } from '../../messages/locales/en/levelThree.ts'
import { messagesHook } from './messagesHook.ts'

/** The texts about Level III support. */
export const useLevelThreeMessages = messagesHook(enLevelThree)
