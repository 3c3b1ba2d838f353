/** What the reference of a ticket or quote is made of: nothing that could end or begin another in a subject. */
export const referencePattern = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,48}[A-Za-z0-9])?$/

/**
 * The reference in a value, or `undefined` if there is none. A whole number is one, as far as JSON
 * keeps it exact (2⁵³ − 1): a larger one may have become that of another ticket.
 */
export function readReference(value: unknown): string | undefined {
  const text = Number.isSafeInteger(value) ? String(value) : value
  return typeof text === 'string' && referencePattern.test(text) ? text : undefined
}

/** The form in which references are compared: case does not count. */
export function referenceKey(reference: string): string {
  return reference.toUpperCase()
}
