/** Longest name, in UTF-16 code units. */
export const nameLimit = 200

/** Longest message of a service or a portal to its readers, in UTF-16 code units. */
export const messageLimit = 500

const directionControls = /[\u202a-\u202e\u2066-\u2069]/g

/** The text without the characters that make it read in another order than it is stored. */
export function withoutDirectionControls(text: string): string {
  return text.replace(directionControls, '')
}

/** The trimmed text of a value, cut to `maxLength`; `undefined` if nothing is left. */
export function readText(value: unknown, maxLength: number): string | undefined {
  // Half a surrogate pair would become another character in the markup of a server.
  const text = trimmed(value)
    .slice(0, maxLength)
    .replace(/[\ud800-\udbff]$/, '')
  return text === '' ? undefined : text
}

/** The text without surrounding white space; empty for anything but a text. */
export function trimmed(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** Whether a value is a text that is not blank. */
export function isText(value: unknown): value is string {
  return trimmed(value) !== ''
}
