import { focusedIn } from './focusedIn.ts'

/**
 * Copies a text. Returns whether it is copied: pages without HTTPS have no clipboard, and there the
 * browser copies what is selected.
 *
 * @param place where a field may stand for a moment
 */
export async function copyText(text: string, place: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text, place)
  }
}

function copySelected(text: string, place: Element): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  place.append(field)
  const focused = focusedIn(place)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
