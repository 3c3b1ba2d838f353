/** Longest name, in UTF-16 code units. */
export const nameLimit = 200

/** Longest text that a service or a portal says for readers, in UTF-16 code units. */
export const messageLimit = 500

const directionControls = /[\u202a-\u202e\u2066-\u2069]/g

/** A text without the marks that let it be read in another order than it says. */
export function withoutControls(text: string): string {
  return text.replace(directionControls, '')
}

/** The text of a value without surrounding white space, cut; `undefined` if it is none. */
export function readText(value: unknown, maxLength: number): string | undefined {
  // Half a surrogate pair would be another character in the markup of a server.
  const text = trimmed(value)
    .slice(0, maxLength)
    .replace(/[\ud800-\udbff]$/, '')
  return text === '' ? undefined : text
}

/** Without surrounding white space; nothing for what is no text. */
export function trimmed(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** Whether it is a text that says something. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
