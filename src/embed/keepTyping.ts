const kept = new WeakSet<ShadowRoot>()

/** Keeps typed keys from the page: its shortcuts see a shadow root, not the field inside. */
export function keepTyping({ shadowRoot }: Element): void {
  if (shadowRoot === null || kept.has(shadowRoot)) return
  kept.add(shadowRoot)
  for (const type of ['keydown', 'keypress', 'keyup']) {
    shadowRoot.addEventListener(type, (event) => {
      const isTyped = event.target instanceof HTMLTextAreaElement || isTextField(event.target)
      if (isTyped && event instanceof KeyboardEvent && isForText(event)) event.stopPropagation()
    })
  }
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(target.type)
}

function isForText({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && key !== 'Escape' && key !== 'Tab'
}
