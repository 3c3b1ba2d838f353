import { englishForm } from '../../messages/english/form.ts'
import { messagesHook } from './messagesHook.ts'

/** What forms say. */
export const useFormMessages = messagesHook({ locale: 'en', form: englishForm })
