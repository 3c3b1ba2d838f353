/** Attributes that say what to show of an app, on every element. */
export const policyAttributes = [
  'policy',
  'supported',
  'hide',
  'app-id',
  'app-name',
  'developer-url',
  'developer-email',
] as const

/** Attributes of every element. */
export const kitAttributes = [...policyAttributes, 'entitlement', 'locale'] as const

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
  const value = element.getAttribute(name)?.trim().toLowerCase()
  return words.find((word) => word === value)
}

/** Sets an attribute, or removes it for nothing. */
export function writeAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
