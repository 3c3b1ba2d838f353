import { readOwn } from '../reading/ownProperties.ts'

/** Returns the texts typed into some fields. Leaves out fields without a text. */
export function typedTexts<Field extends string>(
  fields: readonly Field[],
  typed: object,
): Readonly<Partial<Record<Field, string>>> {
  const texts: Partial<Record<Field, string>> = {}
  for (const field of fields) {
    const value = readOwn(typed, field)
    if (typeof value === 'string') texts[field] = value
  }
  return texts
}
