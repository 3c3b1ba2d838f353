import { readOwn } from '../reading/ownProperties.ts'

/** The texts that were typed into some fields. A field without a text is left out. */
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
