import { detailsFromMarkup, legendMarkup } from './legendMarkup.ts'

// A classic script: it sets the hook of the page at once. The kit follows, then the texts of the
// page, which nobody sees before a dialog opens.
const script = document.currentScript
const hook = 'get_support_policy'
const before: unknown = Reflect.get(window, hook)

if (script instanceof HTMLScriptElement) {
  const { src } = script
  Reflect.set(window, hook, legendMarkup)
  importBeside(src, __KIT_FILE__).then(
    () => importBeside(src, __PAGE_FILE__).catch(() => {}),
    giveBack,
  )
}

/** @param file by its name beside the script */
function importBeside(script: string, file: string) {
  return import(/* @vite-ignore */ new URL(file, script).href)
}

/** Without the kit, the page keeps what it had: the hook, and what the hook has returned so far. */
function giveBack(): void {
  if (typeof before !== 'function') return
  if (Reflect.get(window, hook) === legendMarkup) Reflect.set(window, hook, before)
  for (const element of document.querySelectorAll('support-legend:not(:defined)')) {
    element.innerHTML = String(before(detailsFromMarkup(element)))
  }
}
