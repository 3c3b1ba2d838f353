/** How long a pointer rests before the tooltip opens, in milliseconds: sweeping past opens nothing. */
const openDelay = 120
/** How long the pointer may take from the mark to the tooltip (WCAG 1.4.13, hoverable). */
const closeDelay = 200

/** Follows what the reader means of a legend. */
export interface IntentTracker {
  /** Takes an event of the button. */
  follow(event: Event): void
  /** The pointer is over the tooltip: it stays. */
  hold(): void
  /** The pointer has left. */
  leave(): void
  close(): void
  stop(): void
}

const events = ['pointermove', 'pointerleave', 'keyup', 'blur'] as const

/**
 * Tells which mark a pointer means, or that a keyboard means the whole button.
 *
 * @param show takes the element the tooltip is about, or `undefined` to close it
 */
export function trackIntent(
  button: HTMLElement,
  show: (target: HTMLElement | undefined) => void,
): IntentTracker {
  let aim: HTMLElement | undefined
  let shown: HTMLElement | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const aimAt = (target: HTMLElement | undefined, delay: number) => {
    if (target === aim) return
    aim = target
    clearTimeout(timer)
    timer = setTimeout(() => {
      shown = target
      show(target)
    }, delay)
  }
  const close = () => aimAt(undefined, 0)
  const leave = () => aimAt(undefined, closeDelay)
  const follow = (event: Event) => {
    if (event.type === 'pointerleave') leave()
    else if (event.type === 'blur') close()
    else if (event instanceof KeyboardEvent) {
      if (isArrival(event)) aimAt(button, 0)
    } else if (event instanceof PointerEvent && event.pointerType !== 'touch') {
      // Not over, which the browser also reports when the page moves under a pointer at rest.
      // A touch opens the dialog, which says more.
      // The first event has waited for the tooltip's file: the pointer has rested meanwhile.
      const rested = performance.now() - event.timeStamp
      aimAt(markUnder(button, event), shown === undefined ? Math.max(0, openDelay - rested) : 0)
    }
  }

  for (const type of events) button.addEventListener(type, follow)
  return {
    follow,
    hold: () => aimAt(shown, 0),
    leave,
    close,
    stop() {
      clearTimeout(timer)
      for (const type of events) button.removeEventListener(type, follow)
    },
  }
}

/** Arriving by Tab, not by restored focus, a script or a switch of windows. */
function isArrival({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Tab' && !altKey && !ctrlKey && !metaKey
}

/** The mark a pointer means. A hollow one has nothing to hit in its middle: then the nearest. */
function markUnder(
  button: HTMLElement,
  { target, clientX }: PointerEvent,
): HTMLElement | undefined {
  const marks = [...button.querySelectorAll<HTMLElement>(':scope > [data-channel]')]
  const distances = marks.map((mark) => {
    const { left, width } = mark.getBoundingClientRect()
    return mark === target ? -1 : Math.abs(left + width / 2 - clientX)
  })
  return marks[distances.indexOf(Math.min(...distances))]
}
