import { englishLevelThree } from '../../messages/english/levelThree.ts'
import { messagesHook } from './messagesHook.ts'

/** What is said of Level III. */
export const useLevelThreeMessages = messagesHook({ locale: 'en', levelThree: englishLevelThree })
