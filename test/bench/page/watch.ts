import { nextFrame } from './clock.ts'

function isOnScreen(selector: string): boolean {
  const element = document.querySelector(selector)
  if (element === null || !element.checkVisibility({ visibilityProperty: true })) return false
  const { width, height, bottom, right } = element.getBoundingClientRect()
  // A popup that has no place yet waits above the page.
  return width > 0 && height > 0 && bottom > 0 && right > 0
}

/** Milliseconds from the next event of a type to the frame that shows what it brings. */
export function watch(eventType: string, selector: string): Promise<number> {
  return new Promise((resolve) => {
    let start: number | undefined
    const onEvent = (event: Event) => {
      start = event.timeStamp
    }
    document.addEventListener(eventType, onEvent, { capture: true, once: true })
    const observer = new MutationObserver(async () => {
      if (start === undefined || !isOnScreen(selector)) return
      observer.disconnect()
      await nextFrame()
      resolve(performance.now() - start)
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true })
  })
}
