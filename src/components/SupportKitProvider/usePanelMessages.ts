import { englishPanel } from '../../messages/english/panel.ts'
import { messagesHook } from './messagesHook.ts'

/** What the panel says. */
export const usePanelMessages = messagesHook({ locale: 'en', panel: englishPanel })
