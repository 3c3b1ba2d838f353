/** Matches the reference of a ticket or quote. Excludes delimiters, which could end it in a subject. */
export const referencePattern = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,48}[A-Za-z0-9])?$/

/**
 * Returns the reference in a value, or `undefined` if it has none. Accepts whole numbers up to
 * 2⁵³ − 1: JSON may have rounded a larger one to the reference of another ticket.
 */
export function readReference(value: unknown): string | undefined {
  const text = Number.isSafeInteger(value) ? String(value) : value
  return typeof text === 'string' && referencePattern.test(text) ? text : undefined
}

/** Returns a key to compare references by, ignoring case. */
export function referenceKey(reference: string): string {
  return reference.toUpperCase()
}
