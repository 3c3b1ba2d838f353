/** A text, or `undefined` if the attribute is missing or empty: a template may print nothing. */
export function readAttribute(element: Element, name: string): string | undefined {
  return element.getAttribute(name)?.trim() || undefined
}

/** True if a boolean attribute is there and not `false`, which Vue and Svelte set to turn it off. */
export function isOn(element: Element, name: string): boolean {
  return element.hasAttribute(name) && !isFalse(element, name)
}

/** True if the attribute says `false`. */
export function isFalse(element: Element, name: string): boolean {
  return readAttribute(element, name)?.toLowerCase() === 'false'
}

/** One of the allowed numbers, or `undefined`. */
export function readNumber<Value extends number>(
  element: Element,
  name: string,
  numbers: readonly Value[],
): Value | undefined {
  const value = readAttribute(element, name)
  return numbers.find((number) => String(number) === value)
}
