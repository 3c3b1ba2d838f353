import { englishLegend } from '../../messages/english/legend.ts'
import { messagesHook } from './messagesHook.ts'

/** What a legend says before anybody asks for more. */
export const useLegendMessages = messagesHook(englishLegend)
