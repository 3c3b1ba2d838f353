/** What the reference of a ticket or a quote is made of: nothing that could end or begin something in a subject. */
export const referencePattern = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,48}[A-Za-z0-9])?$/

/** References are compared as they are written in capitals. */
export function referenceKey(reference: string): string {
  return reference.toUpperCase()
}
