// Lengths are in characters (Unicode code points), as in JSON Schema: an emoji is one.

/** Maximum length of a name, in characters. */
export const nameLimit = 200

/** Maximum length of a message from a service or portal, in characters. */
export const messageLimit = 500

const directionControls = /[\u202a-\u202e\u2066-\u2069]/g

/** Returns the text without direction controls, which reorder what is displayed. */
export function withoutDirectionControls(text: string): string {
  return text.replace(directionControls, '')
}

/** Returns true if a text has at most `maxLength` characters. */
export function isWithin(text: string, maxLength: number): boolean {
  // A character has one or two UTF-16 code units.
  return [...text.slice(0, 2 * maxLength + 1)].length <= maxLength
}

/** Returns the first `maxLength` characters of a text. */
export function cutText(text: string, maxLength: number): string {
  return [...text.slice(0, 2 * maxLength)].slice(0, maxLength).join('')
}

/** Returns the trimmed text of a value, cut to `maxLength`, or `undefined` if nothing is left. */
export function readText(value: unknown, maxLength: number): string | undefined {
  // Server-rendered markup would replace a lone surrogate.
  return cutText(trimmed(value), maxLength).replace(/[\ud800-\udbff]$/, '') || undefined
}

/** Returns the text without surrounding white space, or an empty text for any other value. */
export function trimmed(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** Returns true for a text that is not blank. */
export function isText(value: unknown): value is string {
  return trimmed(value) !== ''
}
