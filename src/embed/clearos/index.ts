import type { configureSupportKit } from '../settings.ts'
import { detailsFromMarkup, legendMarkup } from './legendMarkup.ts'
import { pageLocale } from './pageContext.ts'

// A classic script: it sets the hook of the page at once. The kit comes when it comes, and then what
// reads the page's texts, which nobody sees before a dialog opens.
const script = document.currentScript
const hook = 'get_support_policy'
const before: unknown = Reflect.get(window, hook)

if (script instanceof HTMLScriptElement) {
  const { src } = script
  Reflect.set(window, hook, legendMarkup)
  importBeside(src, __KIT_FILE__).then((kit) => configure(kit, src), giveBack)
}

function importBeside(script: string, file: string) {
  return import(/* @vite-ignore */ new URL(file, script).href)
}

async function configure(
  kit: Readonly<Record<string, typeof configureSupportKit>>,
  script: string,
): Promise<void> {
  const locale = pageLocale()
  const configureKit = kit[__CONFIGURE__]
  if (locale !== undefined) configureKit?.({ locale })
  try {
    const texts: typeof import('./hostMessages.ts') = await importBeside(script, __TEXTS_FILE__)
    configureKit?.({ messages: texts.hostMessages(window, locale) })
  } catch {
    // The kit's own texts will do.
  }
}

/** Without the kit the page keeps what it had, where it is asked for and where it was. */
function giveBack(): void {
  if (typeof before !== 'function') return
  if (Reflect.get(window, hook) === legendMarkup) Reflect.set(window, hook, before)
  for (const element of document.querySelectorAll('support-legend:not(:defined)')) {
    element.innerHTML = String(before(detailsFromMarkup(element)))
  }
}
