import { englishLegend } from '../../messages/english/legend.ts'
import { englishShared } from '../../messages/english/shared.ts'
import { messagesHook } from './messagesHook.ts'

/** What several components say. */
export const useSharedMessages = messagesHook({ ...englishLegend, ...englishShared })
