/** What a text of JSON says, or `undefined` for what is none. */
export function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** Whether a text is a page: that of a login, say, in place of an answer. */
export function isMarkup(text: string): boolean {
  return /^\s*</.test(text)
}
