/** A text, or `undefined` where the attribute is missing or empty: a template may print nothing. */
export function readAttribute(element: Element, name: string): string | undefined {
  return element.getAttribute(name)?.trim() || undefined
}

/** One of the allowed words, or `undefined`. */
export function readWord<Word extends string>(
  element: Element,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = readAttribute(element, name)?.toLowerCase()
  return words.find((word) => word === value)
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
