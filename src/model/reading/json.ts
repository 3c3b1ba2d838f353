/** The value of a JSON text, or `undefined` for anything else. */
export function parseJson(text: unknown): unknown {
  try {
    // Trimming also drops a byte order mark, as PHP files send it.
    return typeof text === 'string' ? JSON.parse(text.trim()) : undefined
  } catch {
    return undefined
  }
}

/** Whether a text is markup, such as a login page in place of JSON. */
export function isMarkup(text: string): boolean {
  return /^\s*</.test(text)
}
