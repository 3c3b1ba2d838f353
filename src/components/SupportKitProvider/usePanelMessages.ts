import { enPanel } from '../../messages/locales/en/panel.ts'
import { messagesHook } from './messagesHook.ts'

/** The texts of the panel. */
export const usePanelMessages = messagesHook(enPanel)
