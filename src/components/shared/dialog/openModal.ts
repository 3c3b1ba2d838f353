import { adoptLooks } from './adoptLooks.ts'
import { swallowRestOfEscape } from './swallowRestOfEscape.ts'

/**
 * Opens a dialog above everything, in the looks of what opened it, and keeps the page usable
 * whatever the host does to it.
 *
 * @returns closes it and gives the focus back
 */
export function openModal(dialog: HTMLDialogElement, trigger: HTMLElement | null): () => void {
  // Outside the page, or where the host has hidden it, it would be in the way without being seen.
  if (!isShown(dialog)) return openWhenShown(dialog, trigger)
  if (trigger !== null) adoptLooks(dialog, trigger)
  dialog.showModal()
  // Its close button has the focus now, which Space would press instead of scrolling.
  dialog.focus()
  dialog.addEventListener('keydown', keepEscape)
  const unwatch = closeWhenHidden(dialog, trigger)
  return () => {
    unwatch()
    dialog.removeEventListener('keydown', keepEscape)
    closeQuietly(dialog)
    // The browser remembers what had the focus, which after a press in Safari is the page.
    trigger?.focus({ preventScroll: true })
  }
}

function openWhenShown(dialog: HTMLDialogElement, trigger: HTMLElement | null): () => void {
  let close = () => {}
  const observer = new ResizeObserver(() => {
    if (!isShown(dialog)) return
    observer.disconnect()
    close = openModal(dialog, trigger)
  })
  observer.observe(parentOf(dialog))
  return () => {
    observer.disconnect()
    close()
  }
}

function isShown(dialog: Element): boolean {
  return dialog.isConnected && parentOf(dialog).checkVisibility()
}

/** What the dialog stands in, or the element whose shadow root that is. */
function parentOf(dialog: Element): Element {
  const { parentNode } = dialog
  return (parentNode instanceof ShadowRoot ? parentNode.host : dialog.parentElement) ?? dialog
}

/** Without its event, which comes later, when nobody or somebody else is there to be told. */
function closeQuietly(dialog: HTMLDialogElement): void {
  if (!dialog.open) return
  const keep = (event: Event) => event.stopImmediatePropagation()
  dialog.addEventListener('close', keep, { once: true, capture: true })
  dialog.close()
}

/**
 * A host that hides or removes an ancestor of an open dialog would leave a page that takes no
 * input and shows no reason. The same if what opened it is gone.
 */
function closeWhenHidden(dialog: HTMLDialogElement, trigger: HTMLElement | null): () => void {
  const seen = new Set<Element>()
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.getClientRects().length > 0) {
        seen.add(target)
      } else if (seen.has(target)) {
        observer.disconnect()
        dialog.close()
      }
    }
  })
  observer.observe(dialog)
  if (trigger !== null) observer.observe(trigger)
  return () => observer.disconnect()
}

/** Escape closes this dialog and nothing of the host, on the way down or up. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.stopPropagation()
  swallowRestOfEscape()
}
