/**
 * Keeps the rest of a press of Escape from the host: its repeats, and its coming up, with which
 * Bootstrap 3 closes a modal.
 */
export function swallowRestOfEscape(): void {
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
