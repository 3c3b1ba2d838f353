/** Longest name, in UTF-16 code units. */
export const nameLimit = 200

const directionControls = /[\u202a-\u202e\u2066-\u2069]/g

/** A text without the marks that let it be read in another order than it says. */
export function withoutControls(text: string): string {
  return text.replace(directionControls, '')
}
