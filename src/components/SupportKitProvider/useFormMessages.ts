import { enForm } from '../../messages/locales/en/form.ts'
import { messagesHook } from './messagesHook.ts'

/** The texts that the forms share. */
export const useFormMessages = messagesHook(enForm)
