import { enLegend } from '../../messages/locales/en/legend.ts'
import { messagesHook } from './messagesHook.ts'

/** The texts of a legend before anyone opens its tooltip or dialog. */
export const useLegendMessages = messagesHook(enLegend)
