import { type Check, copyDocument } from './fields.ts'

/**
 * Creates a function that returns a checked copy of a document, or `undefined` if it is refused. It
 * returns the same copy for the same document, so that a component can compare copies.
 * @__NO_SIDE_EFFECTS__
 */
export function copyOnce<Document>(
  check: Check<Document>,
): (document: object) => Document | undefined {
  const copies = new WeakMap<object, { readonly copy: Document | undefined }>()
  return (document) => {
    const known = copies.get(document) ?? { copy: copyDocument(document, check) }
    copies.set(document, known)
    return known.copy
  }
}
