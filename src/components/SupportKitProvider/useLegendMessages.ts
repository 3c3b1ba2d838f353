import { enLegend } from '../../messages/locales/enLegend.ts'
import { messagesHook } from './messagesHook.ts'

/** What a legend says before anybody asks for more. */
export const useLegendMessages = messagesHook(enLegend)
