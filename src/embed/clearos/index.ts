import type { configureSupportKit } from '../settings.ts'
import { hostMessages } from './hostMessages.ts'
import { legendMarkup } from './legendMarkup.ts'
import { pageLocale } from './pageContext.ts'

// A classic script: it sets the hook of the page at once, and the rest of the kit comes when it comes.
const script = document.currentScript
const before: unknown = Reflect.get(window, 'get_support_policy')

Reflect.set(window, 'get_support_policy', legendMarkup)

if (script instanceof HTMLScriptElement) {
  import(/* @vite-ignore */ new URL(__KIT_FILE__, script.src).href).then(
    (kit: Readonly<Record<string, typeof configureSupportKit>>) => {
      const locale = pageLocale()
      kit[__CONFIGURE__]?.({ locale, messages: hostMessages(window, locale) })
    },
    // Without the kit the page keeps what it had.
    () => Reflect.set(window, 'get_support_policy', before),
  )
}
