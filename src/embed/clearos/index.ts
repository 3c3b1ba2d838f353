import type { configureSupportKit } from '../settings.ts'
import { hostMessages } from './hostMessages.ts'
import { detailsFromMarkup, legendMarkup } from './legendMarkup.ts'
import { pageLocale } from './pageContext.ts'

// A classic script: it sets the hook of the page at once, and the rest of the kit comes when it comes.
const script = document.currentScript
const hook = 'get_support_policy'
const before: unknown = Reflect.get(window, hook)

if (script instanceof HTMLScriptElement) {
  Reflect.set(window, hook, legendMarkup)
  import(/* @vite-ignore */ new URL(__KIT_FILE__, script.src).href).then(configure, giveBack)
}

function configure(kit: Readonly<Record<string, typeof configureSupportKit>>): void {
  const locale = pageLocale()
  const messages = hostMessages(window, locale)
  kit[__CONFIGURE__]?.({ messages, ...(locale !== undefined && { locale }) })
}

/** Without the kit the page keeps what it had, where it is asked for and where it was. */
function giveBack(): void {
  if (typeof before !== 'function') return
  if (Reflect.get(window, hook) === legendMarkup) Reflect.set(window, hook, before)
  for (const element of document.querySelectorAll('support-legend:not(:defined)')) {
    element.innerHTML = String(before(detailsFromMarkup(element)))
  }
}
