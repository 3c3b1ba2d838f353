import { configureSupportKit } from '../settings.ts'
import { hostMessages } from './hostMessages.ts'
import { pageLocale } from './pageContext.ts'

// Gives all elements of a ClearOS page its language and its texts, as soon as it is loaded.
const locale = pageLocale()
if (locale !== undefined) configureSupportKit({ locale })
configureSupportKit({ messages: hostMessages(window, locale) })
