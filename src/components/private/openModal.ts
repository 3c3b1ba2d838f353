/**
 * Opens a dialog above everything, in the looks of what opened it, and keeps the page usable
 * whatever the host does to it.
 *
 * @returns closes it and gives the focus back
 */
export function openModal(dialog: HTMLDialogElement, trigger: HTMLElement | null): () => void {
  if (trigger !== null) adoptLooks(dialog, trigger)
  dialog.showModal()
  dialog.addEventListener('keydown', keepEscape)
  const unwatch = closeWhenHidden(dialog, trigger)
  return () => {
    unwatch()
    dialog.removeEventListener('keydown', keepEscape)
    dialog.close()
    // The browser remembers what had the focus, which after a press in Safari is the page.
    trigger?.focus({ preventScroll: true })
  }
}

/** A portal leaves the direction and the theme of its trigger behind. */
function adoptLooks(dialog: HTMLDialogElement, trigger: HTMLElement): void {
  const { direction, colorScheme } = getComputedStyle(trigger)
  if (dialog.dir === '') dialog.dir = direction
  dialog.style.colorScheme = colorScheme
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

/** Bootstrap 3 closes its modal when Escape is let go, which is after our dialog has closed. */
function swallowRestOfEscape(): void {
  const swallow = (event: KeyboardEvent) => {
    const isRest = event.key === 'Escape' && (event.type === 'keyup' || event.repeat)
    if (isRest) event.stopImmediatePropagation()
    if (!isRest || event.type === 'keyup') {
      window.removeEventListener('keyup', swallow, true)
      window.removeEventListener('keydown', swallow, true)
    }
  }
  window.addEventListener('keyup', swallow, true)
  window.addEventListener('keydown', swallow, true)
}
